import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { readRefusal } from './refusal.ts'

function answered(data: unknown): TRPCClientError<never> {
  return TRPCClientError.from({ error: { code: -32_603, message: 'x', data } } as never)
}

test.each([
  [
    'a refusal with its parameters',
    answered({ domain: { code: 'row.inUse', params: { posts: 3 } }, fields: [] }),
    { code: 'row.inUse', params: { posts: 3 }, fields: [] },
  ],
  [
    'fields that the schema refused',
    answered({
      domain: { code: 'input.invalid', params: {} },
      fields: [{ path: 'row.name', message: 'text.empty' }, 7],
    }),
    { code: 'input.invalid', params: {}, fields: [{ path: 'row.name', message: 'text.empty' }] },
  ],
  [
    'a code from a newer server',
    answered({ domain: { code: 'moon.full' } }),
    { code: 'server.internal', params: {}, fields: [] },
  ],
  [
    'no answer at all',
    TRPCClientError.from(new TypeError('Failed to fetch')),
    { code: 'network', params: {}, fields: [] },
  ],
  [
    'a room that could not be fetched',
    new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1/assets/x.js'),
    { code: 'network', params: {}, fields: [] },
  ],
  [
    'a fault of our own',
    new Error('undefined is not a function'),
    { code: 'server.internal', params: {}, fields: [] },
  ],
])('%s', (_what, error, expected) => {
  expect(readRefusal(error)).toEqual(expected)
})
