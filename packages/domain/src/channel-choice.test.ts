import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channelCriteria, channelScore, proposedFocus, weightOf } from './channel-choice.ts'
import type { ChannelChoice } from './channel-choice.schema.ts'
import { FOCUS_CHANNELS_ADVISED } from './channel.ts'

const scores = fc.record(
  Object.fromEntries(channelCriteria.map((criterion) => [criterion, fc.integer({ min: 0, max: 5 })])),
  { requiredKeys: [] },
) as fc.Arbitrary<ChannelChoice['scores']>

test('the audience counts three times as much as what a channel can do, unless said otherwise', () => {
  expect(weightOf({}, 'audience')).toBe(3)
  expect(weightOf({}, 'events')).toBe(1)
  expect(weightOf({ audience: 0 }, 'audience')).toBe(0)
})

test.each([
  ['nothing was judged', {}, {}, null],
  ['all is best', { audience: 5, events: 5 }, {}, 1000],
  ['what was not judged does not count', { audience: 5 }, {}, 1000],
  ['a heavier criterion counts more', { audience: 5, events: 1 }, {}, 800],
  ['what weighs nothing cannot be scored by', { events: 4 }, { events: 0 }, null],
] as const)('the score when %s', (_what, given, weights, score) => {
  expect(channelScore(given, weights)).toBe(score)
})

test('at most two channels are proposed, and no other scores higher than they', () => {
  fc.assert(
    fc.property(fc.array(scores, { maxLength: 8 }), scores, (given, weights) => {
      const channels = given.map((_, position) => ({ id: `channel ${position}`, position }))
      const choices = given.map((own, index) => ({
        id: `choice ${index}`,
        version: 1,
        channelId: `channel ${index}`,
        scores: own,
        note: '',
        lookOn: null,
        lookWeeks: 13,
        ownerId: null,
      }))
      const focus = proposedFocus(channels, choices, weights)
      expect(focus.length).toBeLessThanOrEqual(FOCUS_CHANNELS_ADVISED)
      const scoreOf = (id: string) => channelScore(given[Number(id.slice(8))] ?? {}, weights) ?? -1
      const least = Math.min(...focus.map(scoreOf))
      for (const { id } of channels) if (!focus.includes(id)) expect(scoreOf(id)).toBeLessThanOrEqual(least)
    }),
  )
})
