import { emptyTactic, type Tactic, normalized, type Weekday } from '@cadans/domain'
import { type Condition, plain } from './conditions.ts'
import { type Random, seeded } from './seeded.ts'

/** What a simulated audience does with a post: effects on the logarithm of its interactions. */
export interface Truth {
  theme: Record<string, number>
  format: Record<string, number>
  message: Record<string, number>
  channel: Record<string, number>
  segment: Record<string, number>
  weekday: Record<string, number>
  hour: Record<string, number>
  origin: Record<string, number>
  inviting: Record<string, number>
  promoted: Record<string, number>
  /** Of a format on a channel, beyond what it does everywhere. */
  onChannel: Record<string, Record<string, number>>
}

/** How many posts a week, and of how many kinds. */
export interface WorldSize {
  title: string
  /** By channel. */
  perWeek: readonly number[]
  themes: number
  formats: number
}

export const small: WorldSize = {
  title: 'small NGO, 7 posts a week',
  perWeek: [3, 3, 1],
  themes: 4,
  formats: 3,
}
export const large: WorldSize = {
  title: 'municipality, 24 posts a week',
  perWeek: [7, 7, 5, 3, 2],
  themes: 8,
  formats: 4,
}

export interface World {
  size: WorldSize
  condition: Condition
  truth: Truth
  tactic: Tactic
  /** How much more a theme is told on a channel than its share: what plain means mistake for the theme's own. */
  tilt: Record<string, Record<string, number>>
}

/** Standard deviations of the effects on the logarithmic scale: 0.25 is a quarter more or less. */
export const SPREADS = {
  theme: 0.25,
  format: 0.3,
  message: 0.15,
  channel: 0.9,
  segment: 0.15,
  weekday: 0.1,
  hour: 0.2,
  origin: 0.2,
  inviting: 0.25,
  promoted: 0.4,
  onChannel: 0.15,
}
/** Of posts that are alike in everything, and of months. */
export const NOISE = 0.8
export const MONTHS = 0.15
/** Worlds of a run are numbered from here on; the model's two settings were chosen by looking at worlds below it. */
export const FIRST_WORLD = 10_001

/** A world by its number: the same number, the same audience and the same tactic. */
export function worldOf(seed: number, size: WorldSize, condition: Condition = plain): World {
  const random = seeded(seed)
  const names = (kind: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`)
  const channels = names('channel', size.perWeek.length)
  const themes = names('theme', size.themes)
  const formats = names('format', size.formats)
  const drawn = (keys: readonly string[], spread: number): Record<string, number> =>
    Object.fromEntries(keys.map((key) => [key, condition.effects * spread * random.normal()]))
  const truth: Truth = {
    theme: drawn(themes, SPREADS.theme),
    format: drawn(formats, SPREADS.format),
    message: drawn(names('message', 4), SPREADS.message),
    channel: Object.fromEntries(channels.map((key) => [key, SPREADS.channel * random.normal()])),
    segment: drawn(names('segment', 3), SPREADS.segment),
    weekday: drawn(['1', '2', '3', '4', '5', '6', '7'], SPREADS.weekday),
    hour: drawn(['0', '6', '9', '12', '15', '18', '21'], SPREADS.hour),
    origin: drawn(['own', 'curated'], SPREADS.origin),
    inviting: { no: 0, yes: condition.effects * SPREADS.inviting * random.normal() },
    promoted: {
      no: 0,
      yes:
        (condition.promotion === 'chance' ? condition.effects : 0) *
        SPREADS.promoted *
        Math.abs(random.normal()),
    },
    onChannel: Object.fromEntries(channels.map((channel) => [channel, drawn(formats, SPREADS.onChannel)])),
  }
  const tilt = Object.fromEntries(
    channels.map((channel, at) => [
      channel,
      Object.fromEntries(
        themes.map((theme, index) => [
          theme,
          (0.5 + random.pick([1, 1, 1]) / 2) * (index % channels.length === at ? condition.bound : 1),
        ]),
      ),
    ]),
  )
  return { size, condition, truth, tilt, tactic: tacticOf({ channels, themes, formats }, size, random) }
}

function tacticOf(
  { channels, themes, formats }: { channels: string[]; themes: string[]; formats: string[] },
  { perWeek }: WorldSize,
  random: Random,
): Tactic {
  const divided = (ids: readonly string[]): { id: string; share: number }[] =>
    normalized(ids.map((id) => ({ id, share: Math.round(100 + 300 * random.next()) })))
  const windows = ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday: Weekday) =>
    ['08:00', '12:00', '18:00'].map((from) => ({
      weekday,
      from,
      until: `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}:00`,
      weight: 5,
    })),
  )
  return {
    ...emptyTactic(),
    themes: divided(themes).map(({ id, share }, index) => ({
      id,
      share,
      name: id,
      colour: index % 10,
      messageIds: [],
      formatIds: [],
      seasons: [],
      retired: false,
    })),
    channels: channels.map((channelId, index) => ({
      channelId,
      frequency: 1000 * (perWeek[index] ?? 1),
      windows,
      spacingMinutes: 0,
      mostPerDay: 3,
      formatShares: divided(formats),
      ownShare: null,
      segmentShares: [],
    })),
    ownShare: 700,
    invitingShare: 300,
  }
}

/** Themes, formats and the audience's hours as they are a quarter later: half of what they did goes on, the rest is new. */
export function drifted(world: World, seed: number): World {
  const random = seeded(seed)
  const on = (effects: Record<string, number>, spread: number): Record<string, number> =>
    Object.fromEntries(
      Object.entries(effects).map(([key, effect]) => [
        key,
        effect * Math.SQRT1_2 + spread * Math.SQRT1_2 * random.normal(),
      ]),
    )
  const { truth } = world
  return {
    ...world,
    truth: {
      ...truth,
      theme: on(truth.theme, SPREADS.theme),
      format: on(truth.format, SPREADS.format),
      hour: on(truth.hour, SPREADS.hour),
    },
  }
}
