import { z } from 'zod'
import { type Channel, type ChannelRole, FOCUS_CHANNELS_ADVISED } from './channel.ts'
import { idSchema } from './id-schema.ts'
import type { Id } from './id.ts'
import { rowShape, saveShape } from './row.ts'
import { lineSchema, proseSchema } from './text.ts'
import { everyWeeksSchema, LOOK_WEEKS, rhythmSchema } from './rhythm.ts'
import { localDateSchema } from './time-schema.ts'

/** What a channel is chosen by: the audience there, then what it can do. */
export const channelCriteria = [
  'audience',
  'opinion',
  'attention',
  'trend',
  'remarketing',
  'advertising',
  'events',
  'reviews',
  'products',
  'vacancies',
  'sales',
] as const
export type ChannelCriterion = (typeof channelCriteria)[number]

const levelSchema = z.int().min(0).max(5)
const levelsSchema = z.partialRecord(z.enum(channelCriteria), levelSchema).default({})

const choiceFields = {
  channelId: idSchema,
  /** 0 to 5 by criterion; one that is not there was not judged. */
  scores: levelsSchema,
  note: proseSchema.default(''),
  /** The day on which to judge it again, once in so many weeks, and by whom. */
  lookOn: localDateSchema.nullable().default(null),
  lookWeeks: everyWeeksSchema.default(LOOK_WEEKS),
  ownerId: idSchema.nullable().default(null),
}

/** How a channel was judged. */
export const channelChoiceSchema = z.strictObject({ ...rowShape, ...choiceFields })
export const saveChannelChoiceSchema = z.strictObject({ ...saveShape, ...choiceFields })
export type ChannelChoice = z.infer<typeof channelChoiceSchema>

const assumptionFields = {
  /** Null for one that is of no channel. */
  channelId: idSchema.nullable().default(null),
  text: lineSchema.min(1, { message: 'text.empty' }),
  evidenceFor: proseSchema.default(''),
  evidenceAgainst: proseSchema.default(''),
  status: z.enum(['open', 'confirmed', 'refuted']).default('open'),
  lookOn: localDateSchema.nullable().default(null),
  ownerId: idSchema.nullable().default(null),
}

/** Something that is taken to be so, to be tested instead of believed. */
export const assumptionSchema = z.strictObject({ ...rowShape, ...assumptionFields })
export const saveAssumptionSchema = z.strictObject({ ...saveShape, ...assumptionFields })
export type Assumption = z.infer<typeof assumptionSchema>

const notesFields = {
  /** How much a criterion counts, 0 to 5; 3 where it is not there for the audience's, 1 for the others. */
  weights: levelsSchema,
  /** What to do when reputation is at stake. */
  reputation: proseSchema.default(''),
  /** Whom to call then, a name and a number a line. */
  contacts: proseSchema.default(''),
  rhythm: rhythmSchema.default({}),
}

/** What a workspace has one of: its row has the workspace's id. */
export const strategyNotesSchema = z.strictObject({ ...rowShape, ...notesFields })
export const saveStrategyNotesSchema = z.strictObject({ ...saveShape, ...notesFields })
export type StrategyNotes = z.infer<typeof strategyNotesSchema>

const AUDIENCE: readonly ChannelCriterion[] = ['audience', 'opinion', 'attention']

/** How much a criterion counts. */
export function weightOf(weights: StrategyNotes['weights'], criterion: ChannelCriterion): number {
  return weights[criterion] ?? (AUDIENCE.includes(criterion) ? 3 : 1)
}

/**
 * The score of a channel: the weighted mean of the criteria that were judged, in per mille of the most there is; null where none
 * was.
 */
export function channelScore(
  scores: ChannelChoice['scores'],
  weights: StrategyNotes['weights'],
): number | null {
  let total = 0
  let most = 0
  for (const criterion of channelCriteria) {
    const score = scores[criterion]
    const weight = weightOf(weights, criterion)
    if (score === undefined) continue
    total += score * weight
    most += 5 * weight
  }
  return most === 0 ? null : Math.round((1000 * total) / most)
}

/**
 * The roles that channels have once the focus lies on these: other focus channels become basic, and what gets no posts now stays so
 * unless it is one of them. Only those that change.
 */
export function rolesOfFocus<T extends Pick<Channel, 'id' | 'role'>>(
  channels: readonly T[],
  focus: readonly Id[],
): { channel: T; role: ChannelRole }[] {
  return channels.flatMap((channel) => {
    const { id, role } = channel
    const wanted = focus.includes(id) ? 'focus' : role === 'focus' ? 'basic' : role
    return wanted === role ? [] : [{ channel, role: wanted }]
  })
}

/** The channels to put the work in, the best first: few do more than two well. Of equal ones the first in order. */
export function proposedFocus(
  channels: readonly Pick<Channel, 'id' | 'position'>[],
  choices: readonly ChannelChoice[],
  weights: StrategyNotes['weights'],
): Id[] {
  const scored = channels.flatMap(({ id, position }) => {
    const choice = choices.find(({ channelId }) => channelId === id)
    const score = choice === undefined ? null : channelScore(choice.scores, weights)
    return score === null ? [] : [{ id, position, score }]
  })
  return scored
    .toSorted((one, other) => other.score - one.score || one.position - other.position)
    .slice(0, FOCUS_CHANNELS_ADVISED)
    .map(({ id }) => id)
}
