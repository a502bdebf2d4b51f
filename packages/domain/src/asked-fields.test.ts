import { expect, test } from 'vitest'
import { askedFields } from './asked-fields.ts'

const comesFor = (id: string) => (['look', 'buy', 'both'] as const).find((use) => use === id)

test.each([
  ['look', true, ['prompt']],
  ['look', false, []],
  ['both', true, ['prompt']],
  ['both', false, ['link']],
  ['buy', true, ['prompt', 'link']],
  ['buy', false, ['link']],
  ['gone', false, []],
  [null, true, ['prompt']],
  [null, false, []],
])('a post for who comes to %s, inviting %s, asks for %j', (segmentId, inviting, fields) => {
  expect(askedFields({ segmentId, inviting }, comesFor)).toEqual(fields)
})
