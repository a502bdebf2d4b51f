import { expect, test } from 'vitest'
import { brickPicture } from './brick-paths.ts'
import type { Brick } from './weeks.ts'

const brick = (themeId: string | null, state: Brick['state'] = 'still'): Brick => ({ themeId, state })

test('bricks of one theme and state share a path, whatever week they are in', () => {
  const { paths } = brickPicture(
    [
      [brick('a'), brick('b')],
      [brick('a'), brick('a', 'added')],
    ],
    78,
  )
  expect(paths.map(({ themeId, state }) => [themeId, state])).toEqual([
    ['a', 'still'],
    ['b', 'still'],
    ['a', 'added'],
  ])
  expect(paths[0]?.d.match(/M/g)).toHaveLength(2)
})

test('a busy week makes bricks flatter, not the picture higher', () => {
  const busy = brickPicture([Array.from({ length: 60 }, () => brick(null))], 78)
  expect(busy.height).toBe(80)
  expect(busy.paths[0]?.d.match(/M/g)).toHaveLength(60)
  expect(brickPicture([[brick(null)], []], 78).height).toBe(32)
})
