import { daysBetween } from '@cadans/domain'
import type { ChordFactor, ChordPost } from './chord.ts'

/** The first hours of the parts of a day, up to the next. */
export const hourBands = [0, 6, 9, 12, 15, 18, 21] as const

/** The part of the day that an hour falls in. */
export function hourBandOf(hour: number): number {
  return hourBands.findLast((start) => start <= hour) ?? 0
}

/** What a post has of a factor; null where it has nothing, which is fitted too and never told. */
export function levelOf(post: ChordPost & { weekday: number }, factor: ChordFactor): string | null {
  switch (factor) {
    case 'theme':
      return post.themeId
    case 'format':
      return post.formatId
    case 'message':
      return post.messageId
    case 'channel':
      return post.channelId
    case 'weekday':
      return String(post.weekday)
    case 'hour':
      return String(hourBandOf(Number(post.time.slice(0, 2))))
    case 'segment':
      return post.segmentId
    case 'origin':
      return post.origin
    case 'inviting':
      return post.inviting || post.prompt !== '' ? 'yes' : 'no'
  }
}

export function isPromoted({ promotionCents, result }: ChordPost): boolean {
  return promotionCents > 0 || (result.spentCents ?? 0) > 0 || (result.paidReach ?? 0) > 0
}

/** Days after which what is read of a post has come to rest. */
const RESTING_DAYS = 28

/** How old a figure was when it was read, on the scale on which figures grow: most in the first days, and less each day. */
export function ageOf({ date, result }: ChordPost): number {
  return Math.log1p(Math.min(RESTING_DAYS, daysBetween(date, result.measuredOn)))
}
