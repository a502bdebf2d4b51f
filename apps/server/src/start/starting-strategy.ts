import {
  BASIC_FREQUENCY,
  type Channel,
  type ChannelChoice,
  firstLookOn,
  type Format,
  formatDefaults,
  type Goal,
  type Id,
  type KeyMessage,
  type LocalDate,
  LOOK_WEEKS,
  type Person,
  type Reachability,
  type Routine,
  type Segment,
  sectorTemplates,
  startingChannelTactic,
  startingRhythm,
  type StartingFormat,
  type StartWorkspace,
  type StrategyNotes,
  startingFormats,
  type Tactic,
  templateGoals,
  type Theme,
  THEME_COLOURS,
  type Weekday,
} from '@cadans/domain'
import { resources, serverWords } from '@cadans/messages'
import { startingMessages, startingThemes } from './template-match.ts'
import { routineMinutes, startingRoutines } from './starting-routines.ts'
import { startingFrequency } from './starting-frequency.ts'

/** The rows of a new workspace, all of version 1, beside the tactic's document. */
export interface StartingRows {
  goals: Goal[]
  keyMessages: KeyMessage[]
  segments: Segment[]
  channels: Channel[]
  people: Person[]
  routines: Routine[]
  tactic: Tactic
  /** When each channel is looked at for the first time. */
  channelChoices: ChannelChoice[]
  notes: Omit<StrategyNotes, 'id' | 'version'>
}

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]
/** Office hours, until somebody says when they really answer. */
const officeHours: readonly Reachability[] = workdays.map((weekday) => ({
  channelId: null,
  weekday,
  from: '09:00',
  until: '17:00',
  personId: null,
}))

function platformNames(start: StartWorkspace): string[] {
  const names = resources[start.language].words.platform
  const seen = new Map<string, number>()
  return start.channels.map(({ platform }) => {
    const count = (seen.get(platform) ?? 0) + 1
    seen.set(platform, count)
    return count === 1 ? names[platform] : `${names[platform]} ${count}`
  })
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

/** What comes back, with its first days and whoever starts as its owner. */
function startingLooks(
  { channels, ownerId, from }: { channels: readonly Channel[]; ownerId: Id; from: LocalDate },
  newId: () => Id,
): Pick<StartingRows, 'channelChoices' | 'notes'> {
  return {
    channelChoices: channels.map(({ id }) => ({
      id: newId(),
      version: 1,
      channelId: id,
      scores: {},
      note: '',
      lookOn: firstLookOn(from),
      lookWeeks: LOOK_WEEKS,
      ownerId,
    })),
    notes: { weights: {}, reputation: '', contacts: '', rhythm: startingRhythm(from, ownerId) },
  }
}

/**
 * The whole first strategy from the twelve answers of the first start; everything else has a default.
 * Pure: the same input and the same ids give the same rows.
 */
export function startingStrategy(start: StartWorkspace, newId: () => Id): StartingRows {
  const template = sectorTemplates[start.sector]
  const words = resources[start.language].templates[start.sector]

  const goalIds = { g1: newId(), g2: newId() }
  const goals = templateGoals.map(
    (key): Goal => ({
      id: goalIds[key],
      version: 1,
      name: words.goals[key],
      kind: template.goals[key],
      objective: '',
      weight: 3,
    }),
  )
  const segment: Segment = {
    id: newId(),
    version: 1,
    name: words.segment,
    ageFrom: null,
    ageUntil: null,
    share: 1000,
    use: 'both',
    questions: Object.values(serverWords[start.language].firstQuestions[start.sector]),
    knows: '',
    likeness: null,
    activity: [],
  }
  const keyMessages = startingMessages(start).map(
    (message): KeyMessage => ({
      id: newId(),
      version: 1,
      text: message.name,
      proof: '',
      goalIds: message.goals.map((key) => goalIds[key]),
      segmentIds: [segment.id],
      register: 0,
      appeal: message.appeal,
      mood: 'warm',
      priority: message.share,
      from: null,
      until: null,
    }),
  )

  const names = platformNames(start)
  const channels = start.channels.map(
    ({ platform, role }, position): Channel => ({
      id: newId(),
      version: 1,
      platform,
      name: names[position] ?? platform,
      role,
      account: '',
      textLimit: null,
      position,
      serves: role === 'focus',
      unansweredSince: null,
    }),
  )
  const owner: Person = {
    id: newId(),
    version: 1,
    name: start.ownerName,
    weeklyMinutes: start.weeklyMinutes,
    formatIds: [],
    tools: '',
  }

  const formats = startingFormatRows(start, newId)
  const themes = startingThemes(start).map(
    ({ name, share, seasons, tellsStories }, index): Theme => ({
      id: newId(),
      name,
      colour: index % THEME_COLOURS,
      share,
      messageIds: [],
      formatIds: [],
      seasons: [...seasons],
      ...(tellsStories !== undefined && { tellsStories }),
      retired: false,
    }),
  )
  const frequency = startingFrequency({
    channels: start.channels,
    weeklyMinutes: Math.max(0, start.weeklyMinutes - routineMinutes),
  })
  const guide = { text: '', dos: [], donts: [], examples: [] }
  const tactic: Tactic = {
    themes,
    formats,
    channels: channels.map((channel, index) => ({
      ...startingChannelTactic(channel, formats),
      frequency: frequency[index] ?? BASIC_FREQUENCY,
    })),
    ownShare: 800,
    sources: [],
    toneOfVoice: guide,
    visualLanguage: guide,
    reserveShare: 100,
    invitingShare: 300,
    reuse: { share: 0, withinDays: 3 },
    balanceHours: false,
    quietHolidayYears: [],
    ownDays: [],
    reachability: [...officeHours],
    hiredHelp: [],
    promotion: { monthlyCeilingCents: 0, rules: [], lines: [] },
  }
  return {
    goals,
    keyMessages,
    segments: [segment],
    channels,
    people: [owner],
    routines: startingRoutines(
      start,
      { goals, channelId: channels[0]?.id ?? null, ownerId: owner.id },
      newId,
    ),
    tactic,
    ...startingLooks({ channels, ownerId: owner.id, from: start.startDate }, newId),
  }
}
