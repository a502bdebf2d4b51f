import type { Season } from '@cadans/domain'
import { expect, test } from 'vitest'
import { monthFactors, withMonth } from './season-months.ts'

const winter: Season = { from: '11-01', until: '12-31', factor: 3000 }

test.each<[string, Season[], number, number, Season[]]>([
  ['a month alone', [], 10, 3000, [{ from: '11-01', until: '11-30', factor: 3000 }]],
  ['months that touch', [winter], 9, 3000, [{ from: '10-01', until: '12-31', factor: 3000 }]],
  ['over New Year', [winter], 0, 3000, [{ from: '11-01', until: '01-31', factor: 3000 }]],
  ['back to usual', [winter], 11, 1000, [{ from: '11-01', until: '11-30', factor: 3000 }]],
  ['rest in between', [winter], 6, 0, [{ from: '07-01', until: '07-31', factor: 0 }, winter]],
  [
    'days chosen elsewhere stay',
    [{ from: '03-10', until: '03-20', factor: 2000 }],
    1,
    2000,
    [
      { from: '02-01', until: '02-29', factor: 2000 },
      { from: '03-10', until: '03-20', factor: 2000 },
    ],
  ],
  ['every month the same', [winter], 5, 1000, [winter]],
])('%s becomes the right seasons', (_, seasons, month, factor, after) => {
  expect(withMonth(seasons, month, factor)).toEqual(after)
})

test('months read back what was given', () => {
  expect(monthFactors([winter])).toEqual([
    1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 3000, 3000,
  ])
  expect(monthFactors(withMonth([winter], 0, 3000))[0]).toBe(3000)
})

test('a whole year of one factor is one season', () => {
  const all = Array.from({ length: 12 }, (_, month) => month).reduce<Season[]>(
    (seasons, month) => withMonth(seasons, month, 2000),
    [],
  )
  expect(all).toEqual([{ from: '01-01', until: '12-31', factor: 2000 }])
})
