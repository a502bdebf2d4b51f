import type { Id, LocalDate, Post } from '@cadans/domain'
import type { ChordMeasure, ResultFigures } from './chord-measure.ts'

/** What may make one post do better than another, in the order in which it is told. */
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
  'promoted',
] as const
export type ChordFactor = (typeof chordFactors)[number]

/** A published post and what it did. */
export type ChordPost = Pick<
  Post,
  | 'id'
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
 * What can be said of a value: it does more or less than the average post, its interval holds both, or too few posts to look at.
 */
export type ChordVerdict = 'more' | 'less' | 'unclear' | 'few'

/**
 * Posts of one value below which nothing is said of it. Posts that are alike in everything differ by a factor of two or more (a
 * standard deviation of about 0.8 on the logarithmic scale), so that eight still leave a factor of 1.75 either way: with fewer,
 * not even a doubling would show.
 */
export const LEAST_POSTS = 8

/** Posts in all below which nothing is said of anything: three for each of the ten factors. */
export const LEAST_POSTS_IN_ALL = 30

/** Days after posting from which a result is taken as settled; younger ones are left out. */
export const SETTLED_DAYS = 2

export interface ChordEffect {
  /** An id; a weekday from 1; the first hour of a part of the day; `own` or `curated`; `yes`, held against posts without. */
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

/** What strikes a chord, over all factors at once. */
export interface Chord {
  measure: ChordMeasure
  /** Posts that were looked at. */
  posts: number
  /** Posts left out because the measure is not known, or was read too soon. */
  unknown: number
  unsettled: number
  /** Too few posts to say anything. */
  few: boolean
  from: LocalDate | null
  until: LocalDate | null
  /** The figure of a post in the middle (geometric mean). */
  typical: number
  /** How many times more or less a post does than another that is alike in everything: one standard deviation. */
  spread: number
  factors: readonly FactorEffects[]
}
