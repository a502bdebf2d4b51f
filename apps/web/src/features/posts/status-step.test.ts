import { type Status, statuses } from '@cadans/domain'
import { expect, test } from 'vitest'
import { nextStatus, statusesFor, statusesForAll } from './status-step.ts'

const today = '2027-06-10'
const post = { title: 'Buurtfeest', date: today, status: 'planned' as Status }
const filled = statuses.filter((status) => status !== 'open')
const unpublished = filled.filter((status) => status !== 'published')

test('from planned, the steps lead through every working status to published', () => {
  const seen: Status[] = []
  for (let status: Status | null = 'planned'; status !== null; status = nextStatus(status, 'optional'))
    seen.push(status)
  expect(seen).toEqual(['planned', 'making', 'review', 'approved', 'loaded', 'published'])
})

test('a dropped post comes back as planned, an open place needs a title first', () => {
  expect([nextStatus('skipped', 'off'), nextStatus('open', 'off')]).toEqual(['planned', null])
})

test.each([
  ['without a title', { title: '' }, ['open', 'skipped']],
  ['with an empty title', { title: '  ' }, ['open', 'skipped']],
  ['on its day', {}, filled],
  ['a day later', { date: '2027-06-09' }, filled],
  ['on a day still to come', { date: '2027-06-11' }, unpublished],
  ['that was published and moved ahead', { date: '2027-06-11', status: 'published' as const }, filled],
])('of a post %s a person may choose %j', (_, part, expected) => {
  expect([...statusesFor({ ...post, ...part }, { today, approval: 'optional' })].toSorted()).toEqual(
    [...expected].toSorted(),
  )
})

test.each([
  ['of today', [post, post], filled],
  ['of which one is still to come', [post, { ...post, date: '2027-06-11' }], unpublished],
  ['of which one is an open place', [post, { ...post, title: '', status: 'open' as const }], ['skipped']],
  ['that are none', [], []],
])('several posts %s can together become %j', (_, posts, expected) => {
  expect([...statusesForAll(posts, { today, approval: 'optional' })].toSorted()).toEqual(
    [...expected].toSorted(),
  )
})

test('where nobody asks for approval, its statuses are out of the way', () => {
  const circumstances = { today, approval: 'off' as const }
  expect(nextStatus('making', 'off')).toBe('loaded')
  expect(statusesFor(post, circumstances)).toEqual(['planned', 'making', 'loaded', 'published', 'skipped'])
  expect(statusesFor({ ...post, status: 'review' }, circumstances)).toContain('review')
})

test('where it is required, nothing goes further without it', () => {
  const circumstances = { today, approval: 'required' as const }
  expect(statusesFor(post, circumstances)).toEqual(['planned', 'making', 'review', 'approved', 'skipped'])
  expect(statusesFor({ ...post, status: 'approved' }, circumstances)).toContain('loaded')
})
