import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postFixture } from '../../testing/post-fixture.ts'
import { untitledName } from '../../shared/posts/untitled-name.ts'
import { momentOf, postEvents } from './post-events.ts'
import { shadeEvents } from './shade-events.ts'

test('a post becomes an event at its wall-clock moment, without an offset', () => {
  const post = postFixture()
  expect(postEvents([post], { nameOf: untitledName, mayMove: () => true })).toEqual([
    {
      id: post.id,
      title: post.title,
      start: '2027-06-10T12:30',
      startEditable: true,
      extendedProps: { rank: 2, post },
    },
  ])
})

test('whatever its time, a post ends on its own day', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
  fc.assert(
    fc.property(minute, (at) => {
      const time = Temporal.PlainTime.from('00:00').add({ minutes: at }).toString().slice(0, 5)
      const [event] = postEvents([postFixture({ time })], { nameOf: untitledName, mayMove: () => true })
      const start = Temporal.PlainDateTime.from(event?.start ?? '')
      const end =
        event?.end === undefined ? start.add({ minutes: 45 }) : Temporal.PlainDateTime.from(event.end)
      const midnight = start.toPlainDate().add({ days: 1 }).toPlainDateTime()
      expect(Temporal.PlainDateTime.compare(start, end)).toBe(-1)
      expect(Temporal.PlainDateTime.compare(end, midnight)).toBeLessThanOrEqual(0)
    }),
  )
})

test('an open place has a name of its own, one of the reserve too, and a published post does not move', () => {
  const [open, reserve, published] = postEvents(
    [
      postFixture({ title: '', status: 'open' }),
      postFixture({ title: '', status: 'open', reserve: true }),
      postFixture({ status: 'published' }),
    ],
    { nameOf: untitledName, mayMove: () => true },
  )
  expect([open?.title, reserve?.title]).toEqual(['words:openPlace', 'words:reserve'])
  expect([open?.startEditable, published?.startEditable]).toEqual([true, false])
})

test('a post that is somebody else’s to move does not move', () => {
  const events = postEvents([postFixture({ ownerId: null }), postFixture({ ownerId: 'sara' })], {
    nameOf: untitledName,
    mayMove: ({ ownerId }) => ownerId === null,
  })
  expect(events.map(({ startEditable }) => startEditable)).toEqual([true, false])
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
