import { QueryClient, QueryObserver } from '@tanstack/react-query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOfWorkspace, leaveWorkspace, noteChangeNumber, noteChangeNumbers } from './change-number.ts'

const ours = [['post', 'range'], { input: { workspaceId: 'a', from: '2026-11-01' }, type: 'query' }]
const theirs = [['post', 'range'], { input: { workspaceId: 'b' }, type: 'query' }]

test.each([
  ['a reading of this workspace', ours, true],
  ['a reading of another one', theirs, false],
  ['the list of workspaces', [['workspace', 'list'], { type: 'query' }], true],
  ['a key without input', [['workspace', 'start']], false],
  ['a key of one word', ['sessions'], false],
  ['an empty key', [], false],
  ['a key of something else', [{ input: { workspaceId: 'a' } }, null, 7], false],
])('%s is touched by its change: %s', (_what, key, isTouched) => {
  expect(isOfWorkspace(key, 'a')).toBe(isTouched)
})

test('a key of any shape can be read', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (key) => {
      expect(isOfWorkspace(key, 'a')).toBeTypeOf('boolean')
    }),
  )
})

test('readings go stale when the number rises, and only then', async () => {
  const client = new QueryClient()
  const isStale = () => client.getQueryState(ours)?.isInvalidated
  client.setQueryData(ours, [])
  client.setQueryData(theirs, [])
  // As a page keeps what it asked of something else than the workspace.
  client.setQueryData(['sessions'], [])

  await noteChangeNumber(client, 'a', 7)
  expect(isStale(), 'the first number seen is where reading began').toBe(false)
  await noteChangeNumber(client, 'a', 7)
  expect(isStale(), 'the same number says nothing new').toBe(false)
  await noteChangeNumber(client, 'a', 8)
  expect(isStale(), 'a higher number does').toBe(true)
  expect(client.getQueryState(theirs)?.isInvalidated).toBe(false)

  client.setQueryData(ours, [])
  await noteChangeNumber(client, 'a', 6)
  expect(isStale(), 'an answer that comes late says nothing new').toBe(false)
})

test('of a workspace that ends, all is asked again unless this page ended it', async () => {
  const client = new QueryClient()
  const isStale = () => client.getQueryState(theirs)?.isInvalidated
  client.setQueryData(theirs, [])
  await noteChangeNumbers(client, { b: 1 })
  await expect(leaveWorkspace('b', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  await noteChangeNumbers(client, {})
  expect(isStale(), 'somebody else ended it').toBe(true)

  client.setQueryData(theirs, [])
  await noteChangeNumbers(client, { b: 2 })
  await leaveWorkspace('b', () => noteChangeNumbers(client, {}))
  await noteChangeNumbers(client, {})
  expect(isStale(), 'it ended by this page').toBe(false)
})

test('whoever hears of a number again waits for the reading that it began', async () => {
  const client = new QueryClient()
  const { promise, resolve } = Promise.withResolvers<string>()
  const answers = [Promise.resolve('before'), promise]
  const observer = new QueryObserver(client, {
    queryKey: [['post', 'get'], { input: { workspaceId: 'c' } }],
    queryFn: () => answers.shift() ?? 'too often',
  })
  const stop = observer.subscribe(() => undefined)
  await expect.poll(() => observer.getCurrentResult().data).toBe('before')
  await noteChangeNumber(client, 'c', 1)

  const byStream = noteChangeNumber(client, 'c', 2)
  const byAnswer = noteChangeNumber(client, 'c', 2).then(() => observer.getCurrentResult().data)
  resolve('after')
  expect(await byAnswer).toBe('after')
  await byStream
  stop()
})
