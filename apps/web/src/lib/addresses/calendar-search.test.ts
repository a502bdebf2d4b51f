import { expect, test } from 'vitest'
import { countFilters, filterOf, parseCalendarSearch, withoutFilters } from './calendar-search.ts'

const id = '01890000-0000-7000-8000-000000000001'

test.each([
  ['an unknown view', { view: 'decade' }, {}],
  ['a date that is none', { date: '2027-02-31' }, {}],
  ['a date whose month no calendar holds', { date: '2200-12-31' }, {}],
  ['a list with what is no id', { channelIds: ['<script>'] }, {}],
  ['statuses that do not exist', { statuses: ['late'] }, {}],
  ['a promotion that is neither', { promoted: 'perhaps' }, {}],
  ['what it does not know', { utm_source: 'mail' }, {}],
  [
    'nothing of a good address',
    { view: 'week', date: '2027-06-09', post: id, tray: 'open', promoted: true },
    { view: 'week', date: '2027-06-09', post: id, tray: 'open', promoted: true },
  ],
])('the address drops %s', (_, raw, kept) => {
  expect(parseCalendarSearch(raw)).toEqual(kept)
})

test('the address names each part that it drops, so that the router does not keep it', () => {
  expect(Object.keys(parseCalendarSearch({ view: 'decade', statuses: ['late'] }))).toEqual(
    expect.arrayContaining(['view', 'date', 'post', 'statuses']),
  )
})

test('empty lists and blank text do not filter', () => {
  const filter = filterOf({ channelIds: [], text: '  ', statuses: ['open'] })
  expect(filter).toEqual({ statuses: ['open'] })
  expect(countFilters(filter)).toBe(1)
})

test('what is paid for is one filter', () => {
  const filter = filterOf({ promoted: true })
  expect(filter).toEqual({ promoted: true })
  expect(countFilters(filter)).toBe(1)
})

test('clearing takes the filters off and leaves the rest of the address', () => {
  const search = { view: 'list' as const, post: id, text: 'feest', ownerIds: [id] }
  expect(filterOf(withoutFilters(search))).toEqual({})
  expect(withoutFilters(search)).toMatchObject({ view: 'list', post: id })
})
