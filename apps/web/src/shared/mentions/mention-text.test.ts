import { mentionOf } from '@cadans/domain'
import { expect, test } from 'vitest'
import { mentionAt, peopleFor, toShown, toStored } from './mention-text.ts'

const sara = { id: '01890000-0000-7000-8000-00000000000a', name: 'Sara' }
const bakker = { id: '01890000-0000-7000-8000-00000000000b', name: 'Sara Bakker' }
const yusuf = { id: '01890000-0000-7000-8000-00000000000c', name: 'Yusuf Öztürk' }
const people = [sara, bakker, yusuf]

test.each([
  ['@', { start: 0, sought: '' }],
  ['Hoi @Sa', { start: 4, sought: 'Sa' }],
  ['(@Sara Ba', { start: 1, sought: 'Sara Ba' }],
  ['mail@huis', null],
  ['@Sara\nen', null],
  ['niemand', null],
])('behind %j stands %j', (text, expected) => {
  expect(mentionAt(text, text.length)).toEqual(expected)
})

test.each([
  ['', ['Sara', 'Sara Bakker', 'Yusuf Öztürk']],
  ['sar', ['Sara', 'Sara Bakker']],
  ['bak', ['Sara Bakker']],
  ['öz', ['Yusuf Öztürk']],
  ['Sara Bakker kijk', []],
  ['piet', []],
])('%j could mean %j', (sought, expected) => {
  expect(peopleFor(people, sought).map(({ name }) => name)).toEqual(expected)
})

test.each([
  ['@Sara Bakker, kijk', `${mentionOf(bakker.id)}, kijk`],
  ['@Sara en @Yusuf Öztürk', `${mentionOf(sara.id)} en ${mentionOf(yusuf.id)}`],
  ['@Saraatje', '@Saraatje'],
  ['@Piet', '@Piet'],
])('%j is kept by id, and shown again as it was typed', (typed, stored) => {
  expect(toStored(typed, people)).toBe(stored)
  expect(toShown(stored, people)).toBe(typed)
})

test('whoever left stays who they were', () => {
  const text = `${mentionOf(yusuf.id)} weet dit`
  expect(toStored(toShown(text, [sara]), [sara])).toBe(text)
})
