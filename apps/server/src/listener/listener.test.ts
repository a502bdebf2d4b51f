import { addDays } from '@cadans/domain'
import { chordOf, type ChordPost } from '@cadans/insight'
import { noFigures } from '@cadans/insight/testing/no-figures.ts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createChordThreads, createListener } from './listener.ts'

function posts(count: number): ChordPost[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `post-${index}`,
    familyId: null,
    ideaId: null,
    channelId: `channel-${index % 3}`,
    date: addDays('2026-01-05', index % 300),
    time: '12:00',
    themeId: `theme-${index % 4}`,
    formatId: null,
    messageId: null,
    segmentId: null,
    origin: 'own' as const,
    inviting: false,
    prompt: '',
    promotionCents: 0,
    result: { ...noFigures, reactions: 20 + ((index * 7) % 31) + 10 * (index % 4) },
  }))
}

function listening() {
  const threads = createChordThreads()
  const run = vi.spyOn(threads, 'run')
  const listener = createListener(threads)
  onTestFinished(() => listener.close())
  return { listener, run }
}

const asked = { measure: 'interactions', today: '2026-12-31' } as const

test('a chord of five hundred posts comes from a thread, and is what it would be here', async () => {
  const { listener, run } = listening()
  const many = posts(500)
  const chords = await Promise.all([
    listener.chord({ ...asked, posts: many }),
    listener.chord({ ...asked, posts: many }),
  ])
  const here = chordOf(many, asked.measure, asked.today)
  expect(chords).toEqual([here, here])
  expect(run).toHaveBeenCalledTimes(2)
})

test('one of fewer is found on the spot, with no thread', async () => {
  const { listener, run } = listening()
  const few = posts(499)
  expect(await listener.chord({ ...asked, posts: few })).toEqual(chordOf(few, asked.measure, asked.today))
  expect(run).not.toHaveBeenCalled()
})
