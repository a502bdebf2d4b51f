import type { ResultFigures } from '../src/index.ts'

/** A result of which nothing is known but when it was read. */
export const noFigures: ResultFigures = {
  measuredOn: '2026-12-31',
  reach: null,
  impressions: null,
  reactions: null,
  comments: null,
  shares: null,
  saves: null,
  clicks: null,
  conversions: null,
  paidReach: null,
  paidInteractions: null,
  spentCents: null,
  repliesAnswered: null,
  repliesAnsweredInTime: null,
}
