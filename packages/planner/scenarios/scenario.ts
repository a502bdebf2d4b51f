import {
  addDays,
  emptyTactic,
  type Campaign,
  type ChannelTactic,
  type ClosedDays,
  type Format,
  type HiredHelp,
  type Horizon,
  type Id,
  type KeyMessage,
  type LocalDate,
  type Person,
  type Platform,
  type PostingWindow,
  type PromotionRule,
  promotionRuleDefaults,
  type Season,
  type Segment,
  type Theme,
  type Weekday,
  weekdays,
} from '@cadans/domain'
import type { PlanRequest } from '../src/index.ts'

/** A request written down as a table, the way the design states its scenarios. */
export interface ScenarioTable {
  /** Two hexadecimal digits that keep the ids of scenarios apart. */
  number: string
  weeks: number
  formats: readonly { kind: Format['kind']; minutes: number; leadDays: number }[]
  channels: readonly {
    name: string
    platform: Platform
    role?: 'focus' | 'basic'
    perWeek: number
    shares: readonly number[]
    spacingHours: number
    mostPerDay?: number
    weekdays?: readonly Weekday[]
    from?: string
    until?: string
    ownShare?: number
  }[]
  /** Shares, or shares with what a theme can carry and when it is in season. */
  themes: readonly (number | ThemeRow)[]
  messages: readonly number[]
  people: readonly { hours: number; formats: readonly number[] }[]
  ownShare: number
  promotionCents: number
  rules?: readonly RuleRow[]
  hiredHelp?: readonly Omit<HiredHelp, 'id'>[]
  campaigns?: readonly {
    from: number
    until: number
    factors: readonly number[]
    intensity: readonly number[]
  }[]
  absences?: readonly { person: number; from: LocalDate; until: LocalDate }[]
  closed: readonly { from: LocalDate; until: LocalDate; reason: string }[]
}

type RuleDefaults = typeof promotionRuleDefaults
/** A rule says of channel, role, segment and origin only what differs from a new one. */
type RuleRow = Omit<PromotionRule, 'id' | keyof RuleDefaults> & Partial<RuleDefaults>

interface ThemeRow {
  share: number
  /** Numbers of the messages and the formats it can carry; absent is all. */
  messages?: readonly number[]
  formats?: readonly number[]
  seasons?: readonly Season[]
}

export const SCENARIO_START = '2027-01-04'

/** Ids are UUIDs that say what they are: kind, scenario, rank. */
export function scenarioId(number: string, kind: string, index: number): Id {
  return `0190${number}${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`
}

const KIND = {
  channel: 'c0',
  theme: 'a1',
  message: 'a2',
  format: 'f0',
  person: 'e0',
  segment: '5e',
  goal: '90',
}

export function requestOf(table: ScenarioTable): PlanRequest {
  const id = (kind: keyof typeof KIND, index: number): Id => scenarioId(table.number, KIND[kind], index)
  const horizon: Horizon = {
    from: SCENARIO_START,
    until: addDays(SCENARIO_START, table.weeks * 7 - 1),
  }
  const formats: Format[] = table.formats.map(({ kind, minutes, leadDays }, index) => ({
    id: id('format', index),
    kind,
    name: kind,
    ownMinutes: minutes,
    curatedMinutes: Math.round(minutes / 3),
    adaptMinutes: Math.round(minutes / 4),
    leadDays,
    retired: false,
  }))
  const idsOf = (indexes: readonly number[]): Id[] => indexes.map((index) => id('format', index))
  const themes: Theme[] = table.themes
    .map((theme) => (typeof theme === 'number' ? { share: theme } : theme))
    .map(({ share, messages = [], formats: suited = [], seasons = [] }: ThemeRow, index) => ({
      id: id('theme', index),
      name: `Theme ${index + 1}`,
      colour: index,
      share,
      messageIds: messages.map((message) => id('message', message)),
      formatIds: idsOf(suited),
      seasons: [...seasons],
      retired: false,
    }))
  const keyMessages: KeyMessage[] = table.messages.map((priority, index) => ({
    id: id('message', index),
    version: 1,
    text: `Message ${index + 1}`,
    proof: '',
    goalIds: [id('goal', 0)],
    segmentIds: [],
    register: 0,
    appeal: 1,
    mood: 'warm',
    priority,
    from: null,
    until: null,
  }))
  const channels: ChannelTactic[] = table.channels.map((channel, index) => ({
    channelId: id('channel', index),
    frequency: Math.round(channel.perWeek * 1000),
    windows: windowsOf(channel),
    spacingMinutes: channel.spacingHours * 60,
    mostPerDay: channel.mostPerDay ?? 1,
    formatShares: channel.shares.map((share, format) => ({ id: id('format', format), share })),
    ownShare: channel.ownShare ?? null,
    segmentShares: [],
  }))
  const people: Person[] = table.people.map(({ hours, formats: made }, index) => ({
    id: id('person', index),
    version: 1,
    name: `Person ${index + 1}`,
    weeklyMinutes: hours * 60,
    formatIds: idsOf(made),
    tools: '',
  }))
  const campaigns: Campaign[] = (table.campaigns ?? []).map((campaign, index) => ({
    id: scenarioId(table.number, 'ca', index),
    version: 1,
    name: `Phase ${index + 1}`,
    from: addDays(SCENARIO_START, (campaign.from - 1) * 7),
    until: addDays(SCENARIO_START, campaign.until * 7 - 1),
    themeFactors: campaign.factors.map((factor, theme) => ({ themeId: id('theme', theme), factor })),
    messageIds: [],
    channelIds: [],
    intensity: [...campaign.intensity],
  }))
  const closedDays: ClosedDays[] = table.closed.map((days, index) => ({
    id: scenarioId(table.number, 'cd', index),
    version: 1,
    pauses: false,
    ...days,
  }))
  return {
    now: { date: '2026-12-01', time: '09:00' },
    zone: 'Europe/Amsterdam',
    horizon,
    strategy: {
      country: 'other',
      goals: [{ id: id('goal', 0), version: 1, name: 'Goal', kind: 'promotion', objective: '', weight: 3 }],
      keyMessages,
      segments: segmentsOf(table, id),
      channels: table.channels.map(({ platform, name, role }, index) => ({
        id: id('channel', index),
        version: 1,
        platform,
        name,
        role: role ?? 'focus',
        account: '',
        textLimit: null,
        serves: false,
        unansweredSince: null,
        position: index,
      })),
      people,
      absences: (table.absences ?? []).map(({ person, ...days }, index) => ({
        id: scenarioId(table.number, 'ab', index),
        version: 1,
        personId: id('person', person),
        ...days,
        note: '',
      })),
      campaigns,
      closedDays,
      rubrics: [],
      milestones: [],
      routines: [],
    },
    tactic: {
      ...emptyTactic(),
      themes,
      formats,
      channels,
      ownShare: table.ownShare,
      reserveShare: 0,
      invitingShare: 300,
      // As queues are: at the best moments, whatever that leaves to learn.
      audienceLoss: 0,
      reuse: { share: 0, withinDays: 3 },
      hiredHelp: (table.hiredHelp ?? []).map((help, index) => ({
        ...help,
        id: scenarioId(table.number, 'b0', index),
        formatIds: help.formatIds.length > 0 ? help.formatIds : idsOf([2]),
      })),
      promotion: {
        monthlyCeilingCents: table.promotionCents,
        rules: (table.rules ?? []).map((rule, index) => ({
          ...promotionRuleDefaults,
          ...rule,
          id: scenarioId(table.number, 'b1', index),
        })),
        lines: [],
      },
    },
    standing: [],
  }
}

function windowsOf(channel: ScenarioTable['channels'][number]): PostingWindow[] {
  return (channel.weekdays ?? weekdays).map((weekday) => ({
    weekday,
    from: channel.from ?? '08:00',
    until: channel.until ?? '21:00',
    weight: 5,
  }))
}

/** Two invented segments: one active around noon and in the evening, one in the morning. Test data, measured nowhere. */
function segmentsOf(table: ScenarioTable, id: (kind: 'segment' | 'channel', index: number) => Id): Segment[] {
  return [
    { share: 600, peaks: [12, 20] },
    { share: 400, peaks: [9, 17] },
  ].map(({ share, peaks }, index) => ({
    id: id('segment', index),
    version: 1,
    name: `Segment ${index + 1}`,
    ageFrom: null,
    ageUntil: null,
    share,
    use: 'both',
    questions: [],
    knows: '',
    likeness: null,
    activity: table.channels.map((_, channel) => ({
      channelId: id('channel', channel),
      grid: gridOf(peaks, channel),
    })),
  }))
}

function gridOf(peaks: readonly number[], channel: number): number[] {
  return Array.from({ length: 168 }, (_, at) => {
    const hour = at % 24
    const weekday = Math.floor(at / 24)
    const distance = Math.min(...peaks.map((peak) => Math.abs(hour - peak)))
    return Math.max(5, 90 - 18 * distance - 4 * ((weekday + channel) % 7))
  })
}
