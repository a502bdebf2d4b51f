import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameData, mergeOf } from './merge.ts'

const from = { title: 'a', copy: 'b', tags: ['x'] }

test.each<[string, Partial<typeof from>, typeof from, string[]]>([
  ['only I changed it', { title: 'mine' }, from, []],
  ['they changed something else', { title: 'mine' }, { ...from, copy: 'theirs' }, []],
  ['both changed it', { title: 'mine' }, { ...from, title: 'theirs' }, ['title']],
  ['both changed it in the same way', { title: 'same' }, { ...from, title: 'same' }, []],
  ['a list counts as a whole', { tags: ['x', 'y'] }, { ...from, tags: ['x', 'z'] }, ['tags']],
  ['an equal list is no change', { tags: ['y'] }, { ...from, tags: ['x'] }, []],
  ['what I typed back to what it was is no change of mine', { title: 'a' }, { ...from, title: 'theirs' }, []],
])('%s', (_what, mine, theirs, clashing) => {
  const { value, clashes } = mergeOf({ from, mine: { ...from, ...mine }, theirs })
  expect(clashes.map(({ path }) => path)).toEqual(clashing)
  if (clashing.length === 0) expect(value).toEqual({ ...theirs, ...changedOf(mine) })
})

/** Only what differs from the start. */
function changedOf(mine: Partial<typeof from>): Partial<typeof from> {
  const changed = Object.entries(mine).filter(([field, value]) => !isSameData(value, from[field as 'title']))
  return Object.fromEntries(changed)
}

const theme = (id: string, name: string, share = 1) => ({ id, name, seasons: { share } })
const tactic = { goal: 'a', themes: [theme('x', 'X'), theme('y', 'Y')], tags: ['one'] }

describe('two versions of one document', () => {
  test('the same row, each another field of it', () => {
    const mine = { ...tactic, themes: [theme('x', 'Mine'), theme('y', 'Y')] }
    const theirs = { ...tactic, themes: [theme('x', 'X', 9), theme('y', 'Y')] }
    expect(mergeOf({ from: tactic, mine, theirs })).toEqual({
      value: { ...tactic, themes: [theme('x', 'Mine', 9), theme('y', 'Y')] },
      clashes: [],
    })
  })

  test('a row that I add, one that they remove, and an order that I change', () => {
    const mine = { ...tactic, themes: [theme('z', 'Z'), theme('y', 'Y'), theme('x', 'X')] }
    const theirs = { ...tactic, themes: [theme('x', 'X')], goal: 'b' }
    expect(mergeOf({ from: tactic, mine, theirs })).toEqual({
      value: { ...tactic, goal: 'b', themes: [theme('z', 'Z'), theme('x', 'X')] },
      clashes: [],
    })
  })

  test.each<['mine' | 'theirs', string, string[]]>([
    ['mine', 'Mine', ['two']],
    ['theirs', 'Theirs', ['three']],
  ])('the same field stands as %s, and is named', (prefer, name, tags) => {
    const mine = { ...tactic, themes: [theme('x', 'X'), theme('y', 'Mine')], tags: ['two'] }
    const theirs = {
      ...tactic,
      themes: [theme('w', 'W'), theme('x', 'X'), theme('y', 'Theirs')],
      tags: ['three'],
    }
    const { value, clashes } = mergeOf({ from: tactic, mine, theirs }, prefer)
    expect(value).toEqual({ ...tactic, themes: [theme('w', 'W'), theme('x', 'X'), theme('y', name)], tags })
    expect(clashes).toEqual([
      { path: 'themes.2.name', theirs: 'Theirs' },
      { path: 'tags', theirs: ['three'] },
    ])
  })

  test('a row that one removes while the other works on it has to be chosen', () => {
    const mine = { ...tactic, themes: [theme('x', 'Mine'), theme('y', 'Y')] }
    const theirs = { ...tactic, themes: [theme('y', 'Y')] }
    expect(mergeOf({ from: tactic, mine, theirs }).clashes).toHaveLength(1)
    expect(mergeOf({ from: tactic, mine, theirs }, 'mine').value.themes).toHaveLength(2)
    expect(mergeOf({ from: tactic, mine, theirs }, 'theirs').value.themes).toHaveLength(1)
  })

  test('no change of anybody is lost, and only what both changed has to be chosen', () => {
    const value = fc.constantFrom('a', 'b', 'c')
    const row = fc.record({ one: value, two: value })
    const document = fc.record({ title: value, rows: fc.dictionary(fc.constantFrom('p', 'q', 'r'), row) })
    const shaped = document.map(({ title, rows }) => ({
      title,
      rows: Object.entries(rows).map(([id, fields]) => ({ id, ...fields })),
    }))
    fc.assert(
      fc.property(shaped, shaped, shaped, (start, mine, theirs) => {
        const { value: both, clashes } = mergeOf({ from: start, mine, theirs })
        const mirrored = mergeOf({ from: start, mine: theirs, theirs: mine }, 'theirs')
        expect(mirrored.clashes).toHaveLength(clashes.length)
        for (const id of ['p', 'q', 'r']) {
          const [was, my, their, is] = [start, mine, theirs, both].map(({ rows }) =>
            rows.find((one) => one.id === id),
          )
          if (isSameData(my, was)) expect(is).toEqual(their)
          else if (isSameData(their, was)) expect(is).toEqual(my)
          else if (was && my && their && is)
            for (const field of ['one', 'two'] as const)
              expect(is[field]).toBe(my[field] === was[field] ? their[field] : my[field])
        }
        expect(both.title).toBe(mine.title === start.title ? theirs.title : mine.title)
      }),
    )
  })
})
