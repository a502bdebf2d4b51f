import { expect, test } from 'vitest'
import { type BlockKind, blocksOf } from './blocks.ts'

const today = '2027-05-12'
const posts = (count: number) => ({ count, postIds: [] })

function cell(week: string, [published, planned, open, target]: readonly [number, number, number, number]) {
  const counts = { published: posts(published), planned: posts(planned), open: posts(open) }
  return { channelId: 'instagram', week, target, ...counts }
}

test.each<[string, string, readonly [number, number, number, number], BlockKind[]]>([
  ['what went out of a week that is over', '2027-05-03', [3, 0, 0, 3000], ['placed', 'placed', 'placed']],
  ['more than was wanted', '2027-05-03', [2, 0, 0, 1000], ['placed', 'extra']],
  ['what did not go out, planned or not', '2027-05-03', [1, 1, 0, 3000], ['placed', 'short', 'short']],
  ['a week that runs counts what is to go out', '2027-05-10', [1, 1, 1, 3000], ['placed', 'planned', 'open']],
  ['and lacks what has no place at all', '2027-05-10', [0, 1, 1, 3000], ['planned', 'open', 'short']],
  ['an open place above what is wanted is no shortage', '2027-05-10', [0, 1, 2, 1000], ['planned']],
  ['a part of a week asks for nothing', '2027-05-03', [0, 0, 0, 400], []],
])('%s', (_sentence, week, figures, blocks) => {
  expect(blocksOf([cell(week, figures)], today)[0]?.blocks).toEqual(blocks)
})

test('half a post is carried from week to week, so that the blocks add up to what was wanted', () => {
  const figures = [1, 0, 0, 1500] as const
  const weeks = ['2027-04-19', '2027-04-12', '2027-04-26', '2027-05-03'].map((week) => cell(week, figures))
  const result = blocksOf(weeks, today)
  expect(result.map(({ week }) => week)).toEqual(['2027-04-12', '2027-04-19', '2027-04-26', '2027-05-03'])
  expect(result.map(({ wanted }) => wanted)).toEqual([1, 2, 1, 2])
  expect(result.flatMap(({ blocks }) => blocks).filter((kind) => kind === 'short')).toHaveLength(2)
})
