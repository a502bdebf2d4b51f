import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictsOf, merged } from './merge.ts'

const from = { title: 'a', copy: 'b', tags: ['x'] }

test.each<[string, Partial<typeof from>, typeof from, string[]]>([
  ['only I changed it', { title: 'mine' }, from, []],
  ['they changed something else', { title: 'mine' }, { ...from, copy: 'theirs' }, []],
  ['both changed it', { title: 'mine' }, { ...from, title: 'theirs' }, ['title']],
  ['both changed it in the same way', { title: 'same' }, { ...from, title: 'same' }, []],
  ['a list counts as a whole', { tags: ['x', 'y'] }, { ...from, tags: ['x', 'z'] }, ['tags']],
  ['an equal list is no change', { tags: ['y'] }, { ...from, tags: ['x'] }, []],
])('%s', (_what, mine, theirs, conflicts) => {
  expect(conflictsOf({ from, mine, theirs })).toEqual(conflicts)
})

test('no change of anybody is lost, but where both changed a field: there mine stands', () => {
  const value = fc.constantFrom('a', 'b', 'c')
  const row = fc.record({ one: value, two: value, three: value })
  fc.assert(
    fc.property(row, row, row, (start, mine, theirs) => {
      const both = merged({ from: start, mine, theirs })
      for (const field of ['one', 'two', 'three'] as const) {
        const wanted = mine[field] === start[field] ? theirs[field] : mine[field]
        expect(both[field]).toBe(wanted)
      }
    }),
  )
})
