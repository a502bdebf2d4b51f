import { emptyTactic, type MarkedDay } from '@cadans/domain'
import { expect, test } from 'vitest'
import { basisFixture } from '../../../testing/basis-fixture.ts'
import { doShareWord, keyDateOffers } from './key-date-offers.ts'

const nameOf = (day: MarkedDay) =>
  'code' in day ? (day.code === 'volunteersDay' ? 'Dag van de Vrijwilliger' : day.code) : day.ownName

const theme = {
  id: 'volunteers',
  name: 'Onze vrijwilligers',
  colour: 0,
  share: 1000,
  messageIds: [],
  formatIds: [],
  seasons: [],
  retired: false,
}

test.each([
  ['Dag van de Vrijwilliger', 'Vrijwilligers', true],
  ['Dag van de Leraar', 'De leraren van morgen', false],
  ['Dag van de Vrijwilliger', 'Dag en nacht van de straat', false],
  ['Dag van mensen met een beperking', 'Waar mensen elkaar kennen', false],
  ['Moederdag', 'Cadeaus voor Moederdag!', true],
])('%s and %s speak of one thing: %s', (one, other, isSame) => {
  expect(doShareWord(one, other)).toBe(isSame)
})

function offersOf(sector: 'ngo' | 'other', tactic = emptyTactic()) {
  const { strategy } = basisFixture()
  return keyDateOffers({ strategy, tactic }, { sector, today: '2027-01-04', nameOf })
}

test('a sector has its usual days, and nothing is chosen', () => {
  const offers = offersOf('ngo')
  expect(offers.map(({ name }) => name)).toContain('Dag van de Vrijwilliger')
  expect(offers.every(({ milestone }) => milestone === undefined)).toBe(true)
})

test('a day that speaks of a theme is offered with it, whatever the sector', () => {
  expect(offersOf('other')).toEqual([])
  expect(offersOf('other', { ...emptyTactic(), themes: [theme] })).toMatchObject([
    { day: { date: '2027-12-05' }, theme: { id: 'volunteers' } },
  ])
})

test('a day of one’s own is offered', () => {
  const ownDays = [{ id: 'own', name: 'Onze verjaardag', on: '06-01' }]
  expect(offersOf('other', { ...emptyTactic(), ownDays })).toMatchObject([{ name: 'Onze verjaardag' }])
})
