import { expect, test } from 'vitest'
import { changesSince } from './changes-since.ts'

const channel = (channelId: string, after: number) => ({
  channelId,
  frequency: { before: 0, after, target: after },
  weeks: [],
})
const theme = (id: string, after: number) => ({ id, before: 0, after, target: after })
const hours = (personId: string, after: number) => ({
  personId,
  before: 0,
  after,
  capacity: 480,
  overWeeks: 0,
})

test('an answer is shown by what it moved in the plan, the most first, and not by what it left', () => {
  const before = {
    channels: [channel('a', 3000), channel('b', 1000)],
    themes: [theme('x', 500), theme('y', 300), theme('z', 200)],
    hours: [hours('p', 300)],
  }
  const after = {
    channels: [channel('a', 3000), channel('b', 2000)],
    themes: [theme('x', 450), theme('y', 300), theme('z', 250)],
    hours: [hours('p', 420)],
  }
  expect(changesSince(before, after)).toEqual([
    { kind: 'channel', id: 'b', before: 1000, after: 2000 },
    { kind: 'theme', id: 'x', before: 500, after: 450 },
    { kind: 'theme', id: 'z', before: 200, after: 250 },
    { kind: 'hours', id: 'p', before: 300, after: 420 },
  ])
})

test('what came or went counts from nothing, and what rounding moved is no change', () => {
  const before = { channels: [channel('gone', 1000)], themes: [theme('x', 500)], hours: [] }
  const after = { channels: [channel('new', 1500)], themes: [theme('x', 504)], hours: [hours('p', 10)] }
  expect(changesSince(before, after)).toEqual([
    { kind: 'channel', id: 'new', before: 0, after: 1500 },
    { kind: 'channel', id: 'gone', before: 1000, after: 0 },
  ])
})
