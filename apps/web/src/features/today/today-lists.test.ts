import fc from 'fast-check'
import type { Post, PostCard } from '@cadans/domain'
import { aPost } from '@cadans/domain/testing/a-post.ts'
import { expect, test } from 'vitest'
import { postFixture } from '../../testing/post-fixture.ts'
import { todayLists } from './today-lists.ts'

const whose = { personId: 'sara', mayAnswer: () => true }
const idsOf = (posts: readonly { id: string }[]) => posts.map(({ id }) => id)

function mine(view: { place?: Post[]; make?: PostCard[]; answer?: PostCard[] }) {
  const lists = todayLists({ place: [], make: [], answer: [], ...view }, { ...whose, scope: 'mine' })
  return { place: idsOf(lists.place), make: idsOf(lists.make), answer: idsOf(lists.answer) }
}

test('what is somebody’s, and nobody’s, is theirs to do; of everybody all of it stands there', () => {
  const place = ['sara', 'joost', null].map((ownerId) => aPost({ id: String(ownerId), ownerId }))
  expect(mine({ place }).place).toEqual(['sara', 'null'])
  const all = todayLists({ place, make: [], answer: [] }, { ...whose, scope: 'all' })
  expect(idsOf(all.place)).toEqual(['sara', 'joost', 'null'])
})

test('their own post that waits for another’s yes stands where it is to be made, in order of its deadline', () => {
  const make = [postFixture({ id: 'make', ownerId: 'sara', deadline: '2027-06-09' })]
  const waits = { status: 'review', ownerId: 'sara', reviewerId: 'joost', deadline: '2027-06-08' } as const
  expect(mine({ make, answer: [postFixture({ id: 'waits', ...waits })] })).toEqual({
    place: [],
    make: ['waits', 'make'],
    answer: [],
  })
})

test('what they are asked to read, and their own that was sent back, waits for them', () => {
  const asked = postFixture({ id: 'asked', status: 'review', ownerId: 'joost', reviewerId: 'sara' })
  const back = postFixture({ id: 'back', status: 'making', ownerId: 'sara', sentBack: true })
  const others = postFixture({ id: 'other', status: 'making', ownerId: 'joost', sentBack: true })
  expect(mine({ answer: [asked, back, others] }).answer).toEqual(['asked', 'back'])
})

test('no post stands twice, whoever looks', () => {
  const people = fc.constantFrom('sara', 'joost', null)
  const card = fc.record({
    ownerId: people,
    reviewerId: people,
    sentBack: fc.boolean(),
    deadline: fc.constantFrom(null, '2027-06-08'),
  })
  const cards = fc.array(card, { maxLength: 8 })
  fc.assert(
    fc.property(cards, cards, cards, fc.constantFrom('mine', 'all'), (place, make, answer, scope) => {
      const view = {
        place: place.map((part, at) => aPost({ ...part, id: `p${at}` })),
        make: make.map((part, at) => postFixture({ ...part, id: `m${at}` })),
        answer: answer.map((part, at) =>
          postFixture({ ...part, id: `a${at}`, status: part.sentBack ? 'making' : 'review' }),
        ),
      }
      const lists = todayLists(view, { ...whose, scope })
      const ids = idsOf([...lists.place, ...lists.make, ...lists.answer])
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
