import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldDays, SHOWN_A_DAY } from './fold-days.ts'

const none = { days: new Set<string>(), keepIds: new Set<string>() }
const day = '2027-06-08'
const postsOf = (count: number, date = day) =>
  Array.from({ length: count }, (_, index) => ({ id: `${date} ${index}`, date }))

test('two posts of a day stand, and the rest is counted', () => {
  const { shown, folded } = foldDays([...postsOf(5), ...postsOf(2, '2027-06-09')], none)
  expect(shown.map(({ id }) => id)).toEqual([`${day} 0`, `${day} 1`, '2027-06-09 0', '2027-06-09 1'])
  expect([...folded]).toEqual([[day, 3]])
})

test('a day that was opened is whole, and others stay as they are', () => {
  const { shown, folded } = foldDays([...postsOf(40), ...postsOf(3, '2027-06-09')], {
    ...none,
    days: new Set([day]),
  })
  expect(shown).toHaveLength(42)
  expect([...folded]).toEqual([['2027-06-09', 1]])
})

test('a post that is to stay in sight opens its day only where it would be folded away', () => {
  const keep = (id: string) => ({ ...none, keepIds: new Set([id]) })
  expect(foldDays(postsOf(3), keep(`${day} 2`)).shown).toHaveLength(3)
  expect(foldDays(postsOf(3), keep(`${day} 0`)).shown).toHaveLength(2)
})

test('nothing is lost: what stands and what is folded is all there is', () => {
  const posts = fc.array(fc.record({ id: fc.uuid(), date: fc.constantFrom(day, '2027-06-09', '2027-06-10') }))
  fc.assert(
    fc.property(posts, (all) => {
      const { shown, folded } = foldDays(all, none)
      const away = [...folded.values()].reduce((sum, count) => sum + count, 0)
      expect(shown.length + away).toBe(all.length)
      for (const ofDay of Map.groupBy(shown, ({ date }) => date).values()) {
        expect(ofDay.length).toBeLessThanOrEqual(SHOWN_A_DAY)
      }
    }),
  )
})
