import { expect, test } from 'vitest'
import { aPost } from '@cadans/domain/testing/a-post.ts'
import { postKind } from './post.kind.ts'

/** A post as its columns hold it. */
function recordOf(post: ReturnType<typeof aPost>) {
  const values = postKind.encode(post)
  return Object.fromEntries(postKind.columns.map((name, at) => [name, values[at] ?? null]))
}

test('every field of a post has its column', () => {
  const post = aPost({ inviting: true, promotionCents: 2_500, deadline: '2027-06-01' })
  expect(postKind.decode(recordOf(post))).toEqual(post)
})

test.each(postKind.columns.slice(2))('a post that was read without its column %s is refused', (name) => {
  const { [name]: _forgotten, ...record } = recordOf(aPost())
  expect(() => postKind.decode(record)).toThrow(name)
})

test('a part asks for the columns of the fields that are left, and reads those', () => {
  const { columns, decode } = postKind.without(['copy', 'note', 'reasons'])
  expect(columns).toEqual(postKind.columns.filter((name) => !['copy', 'note', 'reasons'].includes(name)))
  const { copy: _copy, note: _note, reasons: _reasons, ...rest } = aPost()
  expect(decode(recordOf(aPost()))).toEqual(rest)
})
