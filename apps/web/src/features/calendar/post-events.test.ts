import { expect, test } from 'vitest'
import { postFixture } from '../posts/post-fixture.ts'
import { momentOf, postEvents } from './post-events.ts'
import { shadeEvents } from './shade-events.ts'

test('a post becomes an event at its wall-clock moment, without an offset', () => {
  const post = postFixture()
  expect(postEvents([post], 'open plek')).toEqual([
    {
      id: post.id,
      title: post.title,
      start: '2027-06-10T12:30',
      startEditable: true,
      extendedProps: { post },
    },
  ])
})

test('an open place is named by the placeholder, and a published post does not move', () => {
  const [open, published] = postEvents(
    [postFixture({ title: '', status: 'open' }), postFixture({ status: 'published' })],
    'open plek',
  )
  expect([open?.title, open?.startEditable, published?.startEditable]).toEqual(['open plek', true, false])
})

test.each([
  ['2027-06-10T12:30:00+02:00', { date: '2027-06-10', time: '12:30' }],
  ['2027-01-10T23:45:00+01:00', { date: '2027-01-10', time: '23:45' }],
  ['2027-06-10', { date: '2027-06-10', time: '00:00' }],
])('%s is the local moment %j', (text, moment) => {
  expect(momentOf(text)).toEqual(moment)
})

test.each([
  ['2027-06-01', '2027-06-03', '2027-06-04'],
  ['2027-06-30', '2027-07-02', '2027-07-03'],
])('closed days from %s until %s are shaded until the day after', (from, until, end) => {
  const days = { id: 'x', version: 1, from, until, reason: '', pauses: false }
  const shades = shadeEvents([days], { from: '2027-06-01', until: '2027-06-30' }, () => 'gesloten')
  expect(shades).toMatchObject([{ title: 'gesloten', start: from, end }])
})

test('closed days out of sight are not drawn', () => {
  const days = { id: 'x', version: 1, from: '2027-05-01', until: '2027-05-31', reason: '', pauses: false }
  expect(shadeEvents([days], { from: '2027-06-01', until: '2027-06-30' }, () => '')).toEqual([])
})
