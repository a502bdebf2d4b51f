import type { PromotionLine } from '@cadans/domain'
import { expect, test } from 'vitest'
import { bandEvents } from './day-events.ts'
import { linesIn, promotionBands, promotionByDay } from './promotion.ts'

const december = { from: '2026-12-01', until: '2026-12-31' }

function lineOf(part: Partial<PromotionLine> = {}): PromotionLine {
  return {
    id: 'line',
    name: 'Remarketing',
    channelId: null,
    segmentId: null,
    from: null,
    until: null,
    monthlyCents: 4000,
    ...part,
  }
}

test('a day costs what its posts cost, without what was called off', () => {
  const post = { date: '2026-12-01', status: 'planned', promotionCents: 2500 } as const
  const days = promotionByDay([post, { ...post, status: 'published' }, { ...post, status: 'skipped' }])
  expect([...days]).toEqual([['2026-12-01', 5000]])
  expect(promotionByDay([{ ...post, promotionCents: 0 }]).size).toBe(0)
})

test.each<[string, Partial<PromotionLine>, [string, string] | null]>([
  ['of the whole year covers the period', { from: '2026-01-01' }, ['2026-12-01', '2027-01-01']],
  ['that begins in it begins there', { from: '2026-12-10' }, ['2026-12-10', '2027-01-01']],
  ['that ends in it ends the day after', { until: '2026-12-20' }, ['2026-12-01', '2026-12-21']],
  ['of one day is one day', { from: '2026-12-31', until: '2026-12-31' }, ['2026-12-31', '2027-01-01']],
  ['of before is not in sight', { until: '2026-11-30' }, null],
  ['of after is not in sight', { from: '2027-01-01' }, null],
  ['that costs nothing is none', { monthlyCents: 0 }, null],
])('a line %s', (_name, part, span) => {
  const bands = bandEvents(promotionBands([lineOf(part)], december), december, ({ line }) => line.name)
  const ends = [bands[0]?.start, bands.at(-1)?.end]
  expect(bands.length > 0 ? ends : null).toEqual(span)
})

test('a line that always runs is told of, and drawn across no day', () => {
  expect(linesIn([lineOf()], december)).toHaveLength(1)
  expect(promotionBands([lineOf()], december)).toEqual([])
})
