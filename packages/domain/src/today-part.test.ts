import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approvalModes } from './approval.ts'
import { cardOf } from './post.ts'
import type { Post } from './post.schema.ts'
import { statuses } from './status.ts'
import { type PartBasis, todayPart } from './today-part.ts'
import { aPost } from '../testing/a-post.ts'

const today = '2027-05-12'
const basis: PartBasis = { today, approval: 'optional', formats: [{ id: 'sticker', needsText: false }] }
const partOf = (post: Partial<Post>, part: Partial<PartBasis> = {}) =>
  todayPart(cardOf(aPost(post)), { ...basis, ...part })

test.each<[string, Partial<Post>, Partial<PartBasis>, ReturnType<typeof todayPart>]>([
  ['what has its text and its day is to be placed', { date: today, copy: 'Kom!' }, {}, 'place'],
  ['so is what was to go out before', { date: '2027-05-01', copy: 'Kom!' }, {}, 'place'],
  ['what stands ready in a tool too, without a text here', { date: today, status: 'loaded' }, {}, 'place'],
  ['what asks for no text is as good as written', { date: today, formatId: 'sticker' }, {}, 'place'],
  ['without a text it is to be made, late or not', { date: '2027-05-01', copy: ' ' }, {}, 'make'],
  [
    'without the yes it needs it is to be made',
    { date: today, copy: 'Kom!' },
    { approval: 'required' },
    'make',
  ],
  [
    'with that yes it is to be placed',
    { date: today, status: 'approved' },
    { approval: 'required' },
    'place',
  ],
  ['before its day it is made further', { date: '2027-05-20', copy: 'Kom!' }, {}, 'make'],
  ['before its day what is ready asks for nothing', { date: '2027-05-20', status: 'approved' }, {}, null],
  ['what waits for a yes waits for an answer', { date: today, status: 'review', copy: 'Kom!' }, {}, 'answer'],
  ['so does what was sent back', { date: today, sentBack: true, copy: 'Kom!' }, {}, 'answer'],
  ['an open place is nobody’s work yet', { date: today, status: 'open' }, {}, null],
  ['what is out is done', { date: today, status: 'published' }, {}, null],
])('%s', (_sentence, post, part, expected) => {
  expect(partOf(post, part)).toBe(expected)
})

test('only what may go out stands among what is to be placed', () => {
  fc.assert(
    fc.property(
      fc.record({
        status: fc.constantFrom(...statuses),
        sentBack: fc.boolean(),
        date: fc.constantFrom('2027-05-01', today, '2027-05-20'),
        copy: fc.constantFrom('', ' ', 'Kom!'),
        title: fc.constantFrom('', 'Titel'),
      }),
      fc.constantFrom(...approvalModes),
      (post, approval) => {
        if (partOf(post, { approval }) !== 'place') return
        expect(post.date <= today && post.title !== '').toBe(true)
        const isCleared = post.status === 'approved' || post.status === 'loaded'
        expect(isCleared || (approval !== 'required' && post.copy.trim() !== '')).toBe(true)
      },
    ),
  )
})
