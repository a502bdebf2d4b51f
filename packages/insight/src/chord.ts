import type { Id, LocalDate, Post } from '@cadans/domain'
import type { ChordMeasure, InteractionCount, ResultFigures } from './chord-measure.ts'

/**
 * What may make one post do better than another, in the order in which it is told. Promotion is not among them: it goes to posts that
 * were good anyway, so that comparing them with the rest says who was chosen, not what it did.
 */
export const chordFactors = [
  'theme',
  'format',
  'message',
  'channel',
  'weekday',
  'hour',
  'segment',
  'origin',
  'inviting',
] as const
export type ChordFactor = (typeof chordFactors)[number]

/** A published post and what it did. */
export type ChordPost = Pick<
  Post,
  | 'id'
  | 'familyId'
  | 'ideaId'
  | 'channelId'
  | 'date'
  | 'time'
  | 'themeId'
  | 'formatId'
  | 'messageId'
  | 'segmentId'
  | 'origin'
  | 'inviting'
  | 'prompt'
  | 'promotionCents'
> & { result: ResultFigures }

/**
 * What can be said of a value: it clearly does more or less than the average post, that cannot be told from chance among so many values, or too few posts to look at.
 */
export type ChordVerdict = 'more' | 'less' | 'unclear' | 'few'

/**
 * Posts of one value below which nothing is said of it. Posts that are alike in everything differ by a factor of two or more (a
 * standard deviation of about 0.8 on the logarithmic scale), so that eight still leave a factor of 1.75 either way: with fewer,
 * not even a doubling would show.
 */
export const LEAST_POSTS = 8

/** Posts in all below which nothing is said of anything: three for each factor. */
export const LEAST_POSTS_IN_ALL = 30

/** Part of the figures that may be nought; with more, a measure counts too little a post to compare by. */
export const MOST_ZEROS = 0.2

/**
 * Days after posting from which a result is looked at; younger ones are left out. What grows after that is kept apart by the age at which
 * it was read.
 */
export const SETTLED_DAYS = 2

export interface ChordEffect {
  /** An id; a weekday from 1; the first hour of a part of the day; `own` or `curated`; `yes`, held against posts that do not invite. */
  value: string
  posts: number
  /** How many times the average post of this factor, all else being equal; shrunk towards 1. */
  effect: number
  low: number
  high: number
  verdict: ChordVerdict
}

export interface FactorEffects {
  factor: ChordFactor
  /** Where the effects hold on one channel only: formats do. */
  channelId: Id | null
  /** The furthest above average first. */
  values: readonly ChordEffect[]
  /** Standard errors of the differences between the logarithms of two effects, in the order of `values`. */
  errors: readonly (readonly number[])[]
}

/** Why nothing is said: too few posts, or counts so small that most of what differs is chance. */
export type Silence = 'posts' | 'counts'

/** Posts that were promoted, and how many people that reached beside those whom they reached by themselves; null where unknown. */
export interface Promoted {
  posts: number
  paidReach: number | null
  organicReach: number | null
}

/** What strikes a chord, over all factors at once. */
export interface Chord {
  measure: ChordMeasure
  /** What counts as an interaction: what is known of nearly all posts, so that nobody's unknown counts as nought. */
  counts: readonly InteractionCount[]
  /** Posts that were looked at. */
  posts: number
  /** Posts left out because the measure is not known, or was read too soon or is of a day to come. */
  unknown: number
  unsettled: number
  /** Null where something may be said. */
  silence: Silence | null
  promoted: Promoted
  from: LocalDate | null
  until: LocalDate | null
  /** The figure of a post in the middle (geometric mean). */
  typical: number
  /** How many times more or less a post does than another that is alike in everything: one standard deviation. */
  spread: number
  factors: readonly FactorEffects[]
}
