import type { PostingRole } from './channel.ts'
import type { Id } from './id.ts'

export const THEME_COLOURS = 10

export const formatKinds = ['text', 'photo', 'video', 'live', 'own'] as const
export const sourceKinds = ['website', 'person', 'organisation', 'newsletter', 'archive', 'other'] as const

/** What a rule says that was written before rules could say it, and what a new one begins with. */
export const promotionRuleDefaults = {
  channelIds: [] as Id[],
  roles: [] as PostingRole[],
  segmentIds: [] as Id[],
  ownOnly: true,
}

/** What a line says that was written before lines could say it. */
export const promotionLineDefaults = { channelId: null as Id | null, segmentId: null as Id | null }

/** Where nobody chose, per mille: little enough to cost nothing that anybody sees, and enough for other hours to have a turn. */
export const AUDIENCE_LOSS = 50
