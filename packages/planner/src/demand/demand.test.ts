import { addDays, dayNumber } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ngo, SCENARIO_START } from '../../scenarios/index.ts'
import { demandOf, POST_PARTS } from './demand.ts'
import { type ChannelModel, modelOf } from '../request/model.ts'

function channelOf(frequency: number, intensity: readonly number[] = []): ChannelModel {
  const model = modelOf(ngo())
  const [channel] = model.channels
  if (channel === undefined) throw new Error('The scenario has channels')
  const from = dayNumber(SCENARIO_START)
  const campaign = {
    id: channel.id,
    version: 1,
    name: 'Campaign',
    from: SCENARIO_START,
    until: addDays(SCENARIO_START, 7 * intensity.length - 1),
    themeFactors: [],
    messageIds: [],
    channelIds: [],
    intensity: [...intensity],
  }
  return {
    ...channel,
    tactic: { ...channel.tactic, frequency },
    campaigns: intensity.length === 0 ? [] : [{ campaign, from, until: from + 7 * intensity.length - 1 }],
  }
}

function postsOf(channel: ChannelModel, from: string, days: number): number[] {
  const firstDay = dayNumber(from)
  return demandOf(channel, { firstDay, lastDay: firstDay + days - 1 }).map(({ posts }) => posts)
}

test.each([
  ['whole frequencies come every week', 3000, 28, [3, 3, 3, 3]],
  ['one and a half alternates', 1500, 28, [2, 1, 2, 1]],
  ['one in two weeks comes every other week', 500, 28, [1, 0, 1, 0]],
  ['nothing stays nothing', 0, 14, [0, 0]],
])('%s', (_sentence, frequency, days, expected) => {
  const posts = postsOf(channelOf(frequency), SCENARIO_START, days)
  expect(posts.toSorted((a, b) => b - a)).toEqual(expected.toSorted((a, b) => b - a))
  expect(new Set(posts)).toEqual(new Set(expected))
})

test('a part week counts by its days', () => {
  expect(postsOf(channelOf(7000), '2027-01-07', 11)).toEqual([4, 7])
})

test('a campaign multiplies the weeks it names, and leaves the others', () => {
  expect(postsOf(channelOf(4000, [500, 2000]), SCENARIO_START, 21)).toEqual([2, 8, 4])
})

test('the phase of a fraction does not depend on where the horizon starts', () => {
  const year = postsOf(channelOf(750), SCENARIO_START, 364)
  expect(postsOf(channelOf(750), addDays(SCENARIO_START, 35), 329)).toEqual(year.slice(5))
})

test('the running total never differs from the wish by a whole post', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30_000 }),
      fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 400 }),
      (frequency, intensity, shift) => {
        const firstDay = dayNumber(SCENARIO_START) + shift
        let wish = 0
        let posts = 0
        for (const week of demandOf(channelOf(frequency, intensity), { firstDay, lastDay: firstDay + 200 })) {
          wish += week.parts
          posts += week.posts
          expect(Math.abs(posts * POST_PARTS - wish)).toBeLessThan(POST_PARTS)
        }
      },
    ),
  )
})
