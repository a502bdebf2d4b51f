import { expect, test } from 'vitest'
import { segmentMix } from './segment-mix.ts'

const segments = [
  { id: 'families', share: 600 },
  { id: 'young', share: 200 },
]

test.each([
  [
    'follows the segments, as parts of the whole',
    [],
    [
      ['families', 750],
      ['young', 250],
    ],
  ],
  ['has what was chosen for it', [{ id: 'young', share: 1000 }], [['young', 1000]]],
  [
    'follows the segments where only what is gone was chosen',
    [{ id: 'gone', share: 1000 }],
    [
      ['families', 750],
      ['young', 250],
    ],
  ],
] as const)('a channel %s', (_name, segmentShares, mix) => {
  expect(
    segmentMix(segments, { segmentShares: [...segmentShares] }).map(({ id, share }) => [id, share]),
  ).toEqual(mix)
})

test('segments that nobody belongs to are for no channel', () => {
  expect(
    segmentMix(
      segments.map((segment) => ({ ...segment, share: 0 })),
      { segmentShares: [] },
    ),
  ).toEqual([])
})
