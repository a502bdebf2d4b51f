import {
  BASIC_FREQUENCY,
  type Channel,
  emptyTactic,
  type Format,
  formatDefaults,
  type Id,
  type Reachability,
  newChannelTactic,
  type StartingFormat,
  type StartWorkspace,
  startingFormats,
  type Tactic,
  type Theme,
  THEME_COLOURS,
  type Weekday,
} from '@cadans/domain'
import { resources } from '@cadans/messages'
import { startingFrequency } from './starting-frequency.ts'
import { routineMinutes } from './starting-routines.ts'
import { startingThemes } from './template-match.ts'

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]
/** Office hours, until somebody says when they really answer. */
const officeHours: readonly Reachability[] = workdays.map((weekday) => ({
  channelId: null,
  weekday,
  from: '09:00',
  until: '17:00',
  personId: null,
}))

/** Three in ten ideas on more than one channel: made once, and not so many that channels look the same. */
const startingReuse = { share: 300, withinDays: 3 }

/** The tactic of the first start: its themes and channels, with formats, frequency and hours that somebody can change. */
export function startingTactic(start: StartWorkspace, channels: readonly Channel[], newId: () => Id): Tactic {
  const formats = startingFormatRows(start, newId)
  const frequency = startingFrequency({
    channels: start.channels,
    weeklyMinutes: Math.max(0, start.weeklyMinutes - routineMinutes),
  })
  return {
    ...emptyTactic(),
    themes: startingThemeRows(start, newId),
    formats,
    channels: channels.map((channel, index) => ({
      ...newChannelTactic(channel, formats),
      frequency: frequency[index] ?? BASIC_FREQUENCY,
    })),
    reuse: startingReuse,
    reachability: [...officeHours],
  }
}

function startingFormatRows(start: StartWorkspace, newId: () => Id): (Format & { kind: StartingFormat })[] {
  const names = resources[start.language].words.formatKind
  return startingFormats.map((kind) => ({
    id: newId(),
    kind,
    name: names[kind],
    ...formatDefaults[kind],
    retired: false,
  }))
}

function startingThemeRows(start: StartWorkspace, newId: () => Id): Theme[] {
  return startingThemes(start).map(({ name, share, seasons, tellsStories, ownOnly }, index) => ({
    id: newId(),
    name,
    colour: index % THEME_COLOURS,
    share,
    messageIds: [],
    formatIds: [],
    seasons: [...seasons],
    ...(tellsStories !== undefined && { tellsStories }),
    ...(ownOnly !== undefined && { ownOnly }),
    retired: false,
  }))
}
