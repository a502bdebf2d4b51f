import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittingIdeas, ideaFits } from './fitting-ideas.ts'
import { origins } from './idea.ts'

const place = { channelId: 'instagram', themeId: 'stories', messageId: 'm1', origin: 'own' } as const
const plain = { channelId: null, themeId: null, messageId: null, origin: 'own' } as const

test.each([
  ['one that names nothing fits everywhere', {}, true],
  ['one for this channel', { channelId: 'instagram' }, true],
  ['not one for another channel', { channelId: 'tiktok' }, false],
  ['not one of another theme', { themeId: 'tips' }, false],
  ['not one that says something else', { messageId: 'm2' }, false],
  ['not what others made, where one’s own is asked for', { origin: 'curated' as const }, false],
])('%s', (_sentence, part, fits) => {
  expect(ideaFits(place, { ...plain, ...part })).toBe(fits)
})

test('a place without a theme takes one of any, and one for what others made takes both', () => {
  expect(ideaFits({ ...place, themeId: null }, { ...plain, themeId: 'tips' })).toBe(true)
  const curated = { ...place, origin: 'curated' } as const
  expect(ideaFits(curated, plain)).toBe(true)
  const ideas = [plain, { ...plain, origin: 'curated' as const }]
  expect(fittingIdeas(curated, ideas).map(({ origin }) => origin)).toEqual(['curated', 'own'])
})

const named = (...values: string[]) => fc.constantFrom(null, ...values)
const thing = fc.record({
  channelId: named('instagram', 'tiktok'),
  themeId: named('stories', 'tips'),
  messageId: named('m1', 'm2'),
  origin: fc.constantFrom(...origins),
})

test('whatever there is, only what fits is offered, each once, and what names less never stands before what names more', () => {
  fc.assert(
    fc.property(thing, fc.array(thing, { maxLength: 12 }), (asked, ideas) => {
      const wanted = { ...asked, channelId: asked.channelId ?? 'instagram' }
      const offered = fittingIdeas(wanted, ideas)
      expect(offered.toSorted(byText)).toEqual(
        ideas.filter((idea) => ideaFits(wanted, idea)).toSorted(byText),
      )
      for (const bond of ['channelId', 'themeId', 'messageId'] as const) {
        for (const idea of offered) {
          if (idea[bond] !== null && wanted[bond] !== null) expect(idea[bond]).toBe(wanted[bond])
        }
      }
      const nearness = offered.map(
        (idea) =>
          (['channelId', 'themeId', 'messageId', 'origin'] as const).filter(
            (bond) => idea[bond] !== null && idea[bond] === wanted[bond],
          ).length,
      )
      expect(nearness).toEqual(nearness.toSorted((one, other) => other - one))
    }),
  )
})

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
