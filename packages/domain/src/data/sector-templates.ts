import type { ChannelRole } from '../channel.ts'
import type { GoalKind } from '../goal.ts'
import type { Platform } from '../platform.ts'
import type { Season } from '../tactic.schema.ts'
import type { Sector } from '../workspace.ts'

export const templateGoals = ['g1', 'g2'] as const
export const templateMessages = ['m1', 'm2', 'm3'] as const
export const templateThemes = ['t1', 't2', 't3', 't4', 't5', 't6'] as const
export type TemplateGoal = (typeof templateGoals)[number]
export type TemplateMessage = (typeof templateMessages)[number]
export type TemplateTheme = (typeof templateThemes)[number]

interface TemplateThemeFigures {
  share: number
  seasons: readonly Season[]
  /** About people and what happens to them. */
  tellsStories: boolean
  /** An appeal or an offer of one's own, which nobody else's posts suit. */
  ownOnly: boolean
}

/** The figures of a sector's starting strategy; its words stand in the message catalogue under the same keys. */
interface SectorTemplate {
  channels: readonly { platform: Platform; role: Exclude<ChannelRole, 'none'> }[]
  goals: Readonly<Record<TemplateGoal, GoalKind>>
  /** Priorities and shares are in per mille and add up to 1000; `appeal` runs from −2 rational to 2 emotional. */
  messages: Readonly<
    Record<TemplateMessage, { goals: readonly TemplateGoal[]; priority: number; appeal: number }>
  >
  themes: Readonly<Record<TemplateTheme, TemplateThemeFigures>>
}

const allYear: readonly Season[] = []

function theme(share: number, seasons: readonly Season[] = allYear): TemplateThemeFigures {
  return { share, seasons, tellsStories: false, ownOnly: false }
}

function stories(share: number): TemplateThemeFigures {
  return { ...theme(share), tellsStories: true }
}

function ours(share: number, seasons: readonly Season[] = allYear): TemplateThemeFigures {
  return { ...theme(share, seasons), ownOnly: true }
}

const goals = { g1: 'promotion', g2: 'conversation' } as const satisfies SectorTemplate['goals']

const messages: SectorTemplate['messages'] = {
  m1: { goals: ['g1'], priority: 400, appeal: 1 },
  m2: { goals: ['g1'], priority: 300, appeal: 0 },
  m3: { goals: ['g2'], priority: 300, appeal: 1 },
}

export const sectorTemplates: Readonly<Record<Sector, SectorTemplate>> = {
  ngo: {
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: stories(300),
      t2: theme(200),
      t3: theme(200),
      t4: theme(150),
      t5: stories(100),
      t6: ours(50, [{ from: '11-01', until: '12-31', factor: 3000 }]),
    },
  },
  municipality: {
    channels: [
      { platform: 'facebook', role: 'focus' },
      { platform: 'instagram', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
      { platform: 'whatsapp', role: 'basic' },
    ],
    goals,
    messages: { ...messages, m2: { goals: ['g1', 'g2'], priority: 300, appeal: 1 } },
    themes: {
      t1: theme(220),
      t2: theme(220),
      t3: theme(180),
      t4: stories(150),
      t5: theme(130),
      t6: stories(100),
    },
  },
  b2b: {
    channels: [
      { platform: 'linkedin', role: 'focus' },
      { platform: 'instagram', role: 'basic' },
      { platform: 'youtube', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: theme(250),
      t2: stories(200),
      t3: theme(150),
      t4: stories(150),
      t5: theme(150),
      t6: ours(100),
    },
  },
  shop: {
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'focus' },
      { platform: 'pinterest', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: theme(250),
      t2: theme(200),
      t3: stories(200),
      t4: stories(150),
      t5: ours(100, [{ from: '11-15', until: '12-24', factor: 2500 }]),
      t6: theme(100),
    },
  },
  agency: {
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'focus' },
      { platform: 'tiktok', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: theme(250),
      t2: stories(200),
      t3: stories(150),
      t4: theme(150),
      t5: stories(150),
      t6: theme(100),
    },
  },
  culture: {
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'focus' },
      { platform: 'tiktok', role: 'basic' },
    ],
    goals,
    messages: { ...messages, m2: { goals: ['g1'], priority: 300, appeal: 2 } },
    themes: {
      t1: theme(300),
      t2: stories(200),
      t3: theme(200),
      t4: stories(120),
      t5: theme(100),
      t6: ours(80, [{ from: '11-01', until: '12-31', factor: 2000 }]),
    },
  },
  education: {
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: stories(250),
      t2: stories(200),
      t3: theme(200),
      t4: ours(150, [{ from: '01-01', until: '03-31', factor: 2500 }]),
      t5: theme(100),
      t6: theme(100),
    },
  },
  health: {
    channels: [
      { platform: 'facebook', role: 'focus' },
      { platform: 'instagram', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: theme(250),
      t2: stories(220),
      t3: theme(180),
      t4: theme(130),
      t5: ours(120),
      t6: theme(100),
    },
  },
  other: {
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    goals,
    messages,
    themes: {
      t1: theme(250),
      t2: stories(200),
      t3: theme(200),
      t4: theme(150),
      t5: theme(100),
      t6: theme(100),
    },
  },
}
