import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commentParts, mentionOf, mentionsIn } from './comment.ts'
import { saveCommentSchema } from './comment.schema.ts'

const id = '01890000-0000-7000-8000-00000000000a'
const other = '01890000-0000-7000-8000-00000000000b'

describe('the text of a comment', () => {
  test.each([
    ['is plain without a mention', 'Mooi!', [{ kind: 'text', text: 'Mooi!' }]],
    [
      'names people by id',
      `Kijk je, ${mentionOf(id)}? En ${mentionOf(other)}`,
      [
        { kind: 'text', text: 'Kijk je, ' },
        { kind: 'mention', personId: id },
        { kind: 'text', text: '? En ' },
        { kind: 'mention', personId: other },
      ],
    ],
    ['keeps an @ that names nobody', 'mail@[x] <b>', [{ kind: 'text', text: 'mail@[x] <b>' }]],
    ['is empty', '', []],
  ])('%s', (_what, text, parts) => {
    expect(commentParts(text)).toEqual(parts)
  })

  test('falls apart into parts that make it again, whatever it is', () => {
    const piece = fc.oneof(fc.string(), fc.uuid().map(mentionOf), fc.constantFrom('@', '@[', ']'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const again = commentParts(text).map((part) =>
          part.kind === 'text' ? part.text : mentionOf(part.personId),
        )
        expect(again.join('')).toBe(text)
      }),
    )
  })

  test('names each person once', () => {
    expect(mentionsIn(`${mentionOf(id)} ${mentionOf(other)} ${mentionOf(id)}`)).toEqual([id, other])
  })

  test('is trimmed, is not empty, and is internal unless said otherwise', () => {
    const sent = { id, version: 0, postId: other }
    expect(saveCommentSchema.parse({ ...sent, text: ' ja ' })).toMatchObject({ text: 'ja', isInternal: true })
    expect(saveCommentSchema.safeParse({ ...sent, text: ' \n ' }).success).toBe(false)
  })
})
