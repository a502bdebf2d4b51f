import { addDays, timeOfMinutes } from '@cadans/domain'
import fc from 'fast-check'
import type { ChordPost, ResultFigures } from '../src/index.ts'
import { noFigures } from './no-figures.ts'

export const START = '2026-01-05'

/** A published post with so many reactions; what a test changes one thing of. */
export function chordPost(
  index: number,
  reactions: number | null,
  { result = {}, ...changes }: Partial<Omit<ChordPost, 'result'>> & { result?: Partial<ResultFigures> } = {},
): ChordPost {
  return {
    id: `post-${String(index).padStart(5, '0')}`,
    familyId: null,
    ideaId: null,
    channelId: 'channel-0',
    date: START,
    time: '12:00',
    themeId: 'theme-0',
    formatId: 'format-0',
    messageId: null,
    segmentId: null,
    origin: 'own',
    inviting: false,
    prompt: '',
    promotionCents: 0,
    ...changes,
    result: { ...noFigures, reactions, ...result },
  }
}

const NOISE = [1, 1.6, 0.7, 1.2, 0.5, 0.9, 2.1, 1.1]

/** Figures around a middle, the same each time: what posts do that are alike in everything. */
export function around(middle: number, index: number): number {
  return Math.round(middle * (NOISE[index % NOISE.length] ?? 1))
}

const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(2_000_000_000) },
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const named = (kind: string, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((index) => `${kind}-${index}`)

/** Posts as they come: attributes missing, counts unknown, zero or huge, in any order. */
export const arbitraryPosts: fc.Arbitrary<ChordPost[]> = fc
  .array(
    fc.record({
      channelId: named('channel', 3),
      day: fc.integer({ min: 0, max: 400 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      themeId: maybe(named('theme', 4)),
      formatId: maybe(named('format', 3)),
      messageId: maybe(named('message', 2)),
      segmentId: maybe(named('segment', 2)),
      origin: fc.constantFrom('own' as const, 'curated' as const),
      inviting: fc.boolean(),
      promotionCents: fc.constantFrom(0, 2500),
      reactions: maybe(count),
      comments: maybe(count),
      reach: maybe(count),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ day, minute, reactions, comments, reach, ...rest }, index) =>
      chordPost(index, reactions, {
        ...rest,
        date: addDays(START, day),
        time: timeOfMinutes(minute),
        result: { comments, reach, measuredOn: addDays(START, day + 7) },
      }),
    ),
  )
