import { sectors, startWorkspaceSchema } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import {
  channelsOf,
  emptyDraft,
  findProblem,
  linesOf,
  type StartDraft,
  steps,
  toStartWorkspace,
} from './start-draft.ts'

const words = {
  messages: { m1: 'een', m2: 'twee', m3: 'drie' },
  themes: { t1: 'a', t2: 'b', t3: 'c', t4: 'd', t5: 'e', t6: 'f' },
}
const around = {
  language: 'nl',
  zone: 'Europe/Amsterdam',
  words,
  fallbackName: 'Mijn organisatie',
  fallbackOwner: 'Ik',
} as const

function draftOf(changes: Partial<StartDraft> = {}): StartDraft {
  return { ...emptyDraft('01990000-0000-7000-8000-000000000000', '2026-11-23', 'BE'), ...changes }
}

test.each(sectors)('a %s that only clicks on has a valid request', (sector) => {
  const draft = draftOf({ sector })
  expect(startWorkspaceSchema.safeParse(toStartWorkspace(draft, around)).error).toBeUndefined()
  for (const step of steps) expect(findProblem(step, draft, words)).toBeNull()
})

test('the country is the one that is proposed, until somebody chooses', () => {
  expect(toStartWorkspace(draftOf(), around).country).toBe('BE')
  expect(toStartWorkspace(draftOf({ country: 'other' }), around).country).toBe('other')
})

test('the calendar begins on the Monday after', () => {
  expect(draftOf().startDate).toBe('2026-11-30')
})

test('words of the template follow, words of the person stay', () => {
  const draft = draftOf({ messages: [{ isKept: true, text: 'van mij' }, ...draftOf().messages.slice(1)] })
  expect(linesOf(draft, words).messages).toEqual(['van mij', 'twee', 'drie'])
})

test('what is struck out or emptied is not sent', () => {
  const [first, ...others] = draftOf().themes
  const draft = draftOf({
    themes: [{ isKept: false, text: null }, { isKept: true, text: '  ' }, ...others.slice(1)],
    messages: [first ?? { isKept: true, text: null }],
  })
  expect(toStartWorkspace(draft, around)).toMatchObject({ themes: ['c', 'd', 'e', 'f'], messages: ['een'] })
})

describe('each step says what is missing', () => {
  const none = [0, 1, 2, 3, 4, 5].map(() => ({ isKept: false, text: null }))
  test.each([
    ['channels', { channels: {} }, 'channels.none'],
    ['messages', { messages: none }, 'messages.none'],
    ['messages', { themes: none }, 'themes.none'],
  ] as const)('%s', (step, changes, problem) => {
    expect(findProblem(step, draftOf(changes), words)).toBe(problem)
  })
})

test('channels are the template’s until somebody chooses', () => {
  expect(channelsOf({ sector: 'ngo', channels: null })).toMatchObject({
    instagram: 'focus',
    linkedin: 'basic',
  })
  expect(channelsOf({ sector: 'ngo', channels: { x: 'basic' } })).toEqual({ x: 'basic' })
})
