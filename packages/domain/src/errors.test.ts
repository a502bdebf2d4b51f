import { expect, test } from 'vitest'
import { DomainError, type ErrorCode, errorKinds } from './errors.ts'

test('a refusal carries its code, what its sentence needs, and its cause', () => {
  const cause = new Error('disk')
  const error = new DomainError('row.stale', { by: 'Sara' }, { cause })
  expect(error).toMatchObject({ name: 'DomainError', code: 'row.stale', params: { by: 'Sara' }, cause })
  expect(error.message).toBe('row.stale')
})

test.each(Object.entries(errorKinds) as [ErrorCode, string][])(
  '%s has a kind that the door knows',
  (_code, kind) => {
    expect(kind).toMatch(/^[A-Z_]+$/)
  },
)
