import { expect, test } from 'vitest'
import { interactionsOf, resultCounts } from './post-result.ts'
import { postResultSchema, savePostResultSchema } from './post-result.schema.ts'

const id = '01990000-0000-7000-8000-000000000001'
const row = { id, version: 0, postId: id, measuredOn: '2026-11-24' }

test('what was not read is not known, and not zero', () => {
  const result = savePostResultSchema.parse(row)
  expect(resultCounts.map((count) => result[count])).toEqual(resultCounts.map(() => null))
})

test('each count of a stored row is listed once', () => {
  const { id: _id, version: _version, postId: _postId, measuredOn: _on, ...counts } = postResultSchema.shape
  expect([...resultCounts].toSorted()).toEqual(Object.keys(counts).toSorted())
})

test.each([
  ['a negative count', { reach: -1 }, 'too_small', undefined],
  ['a part of a person', { comments: 1.5 }, 'invalid_type', undefined],
  ['more than a database holds', { impressions: 3_000_000_000 }, 'too_big', undefined],
  [
    'more answers in time than answers',
    { repliesAnswered: 2, repliesAnsweredInTime: 3 },
    'custom',
    'answers.many',
  ],
])('%s is refused', (_what, counts, code, message) => {
  const [issue] = savePostResultSchema.safeParse({ ...row, ...counts }).error?.issues ?? []
  expect(issue?.code).toBe(code)
  if (message !== undefined) expect(issue?.message).toBe(message)
})

test.each([
  ['all answers in time', { repliesAnswered: 3, repliesAnsweredInTime: 3 }],
  ['answers in time without their total', { repliesAnsweredInTime: 3 }],
  ['zero everywhere', Object.fromEntries(resultCounts.map((count) => [count, 0]))],
])('%s is taken', (_what, counts) => {
  expect(savePostResultSchema.safeParse({ ...row, ...counts }).success).toBe(true)
})

const unknown = { reactions: null, comments: null, shares: null, saves: null, clicks: null }

test.each([
  ['nothing known is not known', unknown, null],
  ['one known zero is zero', { ...unknown, comments: 0 }, 0],
  ['what is known adds up', { ...unknown, reactions: 12, saves: 3 }, 15],
  ['all of them add up', { reactions: 1, comments: 2, shares: 3, saves: 4, clicks: 5 }, 15],
])('of interactions, %s', (_what, counts, total) => {
  expect(interactionsOf(counts)).toBe(total)
})
