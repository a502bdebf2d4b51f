import {
  addDays,
  type Competitor,
  type Id,
  type Observation,
  type Platform,
  type Snapshot,
} from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { ExampleRequest } from './example-request.ts'

const QUARTER = 91

const followers: readonly [Platform, readonly number[]][] = [
  ['instagram', [812, 903, 1010, 1124, 1231]],
  ['facebook', [1530, 1541, 1566, 1580, 1602]],
  ['linkedin', [240, 262, 291, 330, 371]],
  ['tiktok', [120, 190, 260, 345, 420]],
  ['whatsapp', [0, 60, 110, 150, 190]],
]
const theirs: readonly (readonly number[])[] = [
  [1900, 1985, 2060, 2170, 2290],
  [640, 655, 660, 672, 670],
  [2800, 2820, 2850, 2866, 2890],
]

/** Followers by quarter, one's own and the competitors'. */
export function exampleSnapshots(
  { newId }: ExampleRequest,
  competitors: readonly Competitor[],
  start: string,
): Snapshot[] {
  const snapshot = (
    competitorId: Id | null,
    platform: Platform,
    { quarter, count }: { quarter: number; count: number },
  ): Snapshot => ({
    id: newId(),
    version: 1,
    competitorId,
    platform,
    date: addDays(start, quarter * QUARTER),
    followers: count,
    postsPerWeek: competitorId === null ? 2000 + quarter * 150 : 3000,
    interactionsPerPost: competitorId === null ? 21_000 + quarter * 4000 : null,
    responseMinutes: competitorId === null ? 660 - quarter * 90 : null,
  })
  return [
    ...followers.flatMap(([platform, counts]) =>
      counts.map((count, quarter) => snapshot(null, platform, { quarter, count })),
    ),
    ...competitors.flatMap(({ id, accounts }, index) =>
      (theirs[index] ?? []).map((count, quarter) =>
        snapshot(id, accounts[0]?.platform ?? 'instagram', { quarter, count }),
      ),
    ),
  ]
}

/** What was heard of oneself and seen of the competitors. */
export function exampleObservations(
  { language, now, newId }: ExampleRequest,
  competitors: readonly Competitor[],
): Observation[] {
  const { heard, seen } = serverWords[language].example.groundwork
  const common = { version: 1, ideaId: null, messageId: null, kpiId: null, channelId: null, link: '' }
  const own = (['praise', 'remark', 'sale'] as const).map((kind, index) => ({
    ...common,
    id: newId(),
    competitorId: null,
    kind,
    date: addDays(now.date, -12 - index * 25),
    text: heard[index] ?? '',
    verdict: 'unchecked' as const,
  }))
  const kinds = ['envied', 'mistake', 'opportunity'] as const
  const verdicts = ['confirmed', 'confirmed', 'unchecked'] as const
  const rivals = competitors.map(({ id }, index) => ({
    ...common,
    id: newId(),
    competitorId: id,
    kind: kinds[index] ?? 'envied',
    date: addDays(now.date, -30 - index * 9),
    text: seen[index] ?? '',
    verdict: verdicts[index] ?? 'unchecked',
  }))
  return [...own, ...rivals]
}
