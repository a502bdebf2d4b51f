import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { answeredWorkspaces } from './testing/consequences/answers.ts'
import { seenOf, settled } from './testing/consequences/consequence.ts'
import { consequences } from './testing/consequences/rows/consequence.rows.ts'
import { consequencePage } from './testing/consequences/consequence-page.ts'
import { otherThanPromises, sentences, unknownNames } from './testing/consequences/sentences.ts'

const page = fileURLToPath(new URL('../../../packages/domain/CONSEQUENCES.md', import.meta.url))
const workspaces = answeredWorkspaces().map((one) => ({ ...one, was: settled(one.answers) }))
const rows = consequences.map((consequence) => ({
  sentences: consequence.says.map((key) => sentences.get(key) ?? ''),
  changed: consequence.changed,
  seen: workspaces.map((workspace) => seenOf(workspace, consequence)),
}))

test.each(workspaces)('nothing is seen in the $name workspace where no answer changed', (workspace) => {
  expect(seenOf(workspace, { change: (same) => same })).toBe('')
})

describe.each(rows)('"$sentences.0" $changed', ({ seen }) => {
  test.each(workspaces.map(({ name }, at) => ({ name, seen: seen[at] })))(
    'is seen in the $name workspace',
    (one) => {
      expect(one.seen).not.toBe('')
    },
  )
})

test('each sentence says what an answer does, and is in the table, or does something else', () => {
  const promises = consequences.flatMap(({ says }) => says)
  const others = otherThanPromises()
  expect(promises.filter((key) => !sentences.has(key))).toEqual([])
  expect(unknownNames()).toEqual([])
  expect(promises.filter((key) => others.has(key))).toEqual([])
  expect([...sentences.keys()].filter((key) => !promises.includes(key) && !others.has(key))).toEqual([])
})

test('the page of consequences says what is so', async () => {
  await expect(
    consequencePage(
      workspaces.map(({ name }) => name),
      rows,
    ),
  ).toMatchFileSnapshot(page)
})
