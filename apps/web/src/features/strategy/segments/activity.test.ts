import { gridIndex, platforms } from '@cadans/domain'
import { expect, test } from 'vitest'
import { activityBlocks, activityLevels, emptyGrid, usualGrid, withActivity } from './activity.ts'

test('what is drawn comes back as blocks, touching hours of one level as one', () => {
  const once = withActivity(emptyGrid(), { weekday: 2, from: '12:00', until: '13:00' }, activityLevels.high)
  const twice = withActivity(once, { weekday: 2, from: '13:00', until: '14:00' }, activityLevels.high)
  const all = withActivity(twice, { weekday: 7, from: '23:00', until: '24:00' }, activityLevels.low)
  expect(activityBlocks(all)).toEqual([
    { weekday: 2, from: '12:00', until: '14:00', activity: 90 },
    { weekday: 7, from: '23:00', until: '24:00', activity: 25 },
  ])
})

test('a half hour fills its hour, and only on its own day', () => {
  const grid = withActivity(emptyGrid(), { weekday: 1, from: '23:30', until: '24:00' }, 55)
  expect(grid[gridIndex(1, 23)]).toBe(55)
  expect(grid.filter((value) => value > 0)).toHaveLength(1)
})

test('rubbing out leaves what is around it', () => {
  const drawn = withActivity(emptyGrid(), { weekday: 3, from: '09:00', until: '12:00' }, 90)
  expect(activityBlocks(withActivity(drawn, { weekday: 3, from: '10:00', until: '11:00' }, 0))).toEqual([
    { weekday: 3, from: '09:00', until: '10:00', activity: 90 },
    { weekday: 3, from: '11:00', until: '12:00', activity: 90 },
  ])
})

test.each(platforms)('the usual times of %s make a grid of a whole week', (platform) => {
  const grid = usualGrid(platform)
  expect(grid).toHaveLength(168)
  expect(grid.some((value) => value > 0)).toBe(true)
  expect(grid.every((value) => value >= 0 && value <= 100)).toBe(true)
})
