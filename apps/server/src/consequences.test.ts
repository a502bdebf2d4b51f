import { fileURLToPath } from 'node:url'
import { translator } from '@cadans/messages'
import { describe, expect, test } from 'vitest'
import { answeredWorkspaces } from './testing/consequences/answers.ts'
import { seenOf, settled } from './testing/consequences/consequence.ts'
import { consequences } from './testing/consequences/consequence.rows.ts'
import { consequencePage } from './testing/consequences/consequence-page.ts'

const page = fileURLToPath(new URL('../../../packages/domain/CONSEQUENCES.md', import.meta.url))
const workspaces = answeredWorkspaces().map((one) => ({ ...one, was: settled(one.answers) }))
const say = translator('nl')
const rows = consequences.map((consequence) => ({
  sentence: consequence.sentence(say),
  changed: consequence.changed,
  seen: workspaces.map((workspace) => seenOf(workspace, consequence)),
}))

test.each(workspaces)('nothing is seen in the $name workspace where no answer changed', (workspace) => {
  expect(seenOf(workspace, { change: (same) => same })).toBe('')
})

describe.each(rows)('"$sentence" $changed', ({ seen }) => {
  test.each(workspaces.map(({ name }, at) => ({ name, seen: seen[at] })))(
    'is seen in the $name workspace',
    (one) => {
      expect(one.seen).not.toBe('')
    },
  )
})

test('the page of consequences says what is so', async () => {
  await expect(
    consequencePage(
      workspaces.map(({ name }) => name),
      rows,
    ),
  ).toMatchFileSnapshot(page)
})
