import { type Channel, emptyTactic, platforms, tacticSchema } from '@cadans/domain'
import { expect, test } from 'vitest'
import { channelsMissing, followingChannels } from './channels-of.ts'

const channel = (
  last: number,
  role: Channel['role'],
  platform: Channel['platform'] = 'instagram',
): Channel => ({
  id: `01934f2e-0000-7000-8000-00000000000${last}`,
  version: 1,
  platform,
  name: platform,
  role,
  account: '',
  textLimit: null,
  position: last,
})

test('a new channel starts with its platform’s windows and frequency, one that is not used now with nothing', () => {
  const channels = [channel(1, 'focus'), channel(2, 'basic'), channel(3, 'none')]
  const next = followingChannels(emptyTactic(), { channels })
  expect(next.channels.map(({ channelId, frequency }) => [channelId, frequency])).toEqual([
    [channels[0]?.id, 3000],
    [channels[1]?.id, 1000],
  ])
  expect(channelsMissing(next, { channels })).toEqual([])
})

test('a channel that is gone is left out, and nothing else changes', () => {
  const both = { channels: [channel(1, 'focus'), channel(2, 'basic')] }
  const tactic = followingChannels(emptyTactic(), both)
  expect(followingChannels(tactic, both)).toBe(tactic)
  expect(followingChannels(tactic, { channels: [channel(1, 'focus')] }).channels).toEqual([
    tactic.channels[0],
  ])
})

test.each(platforms)('the start on %s is a tactic that can be saved', (platform) => {
  const next = followingChannels(emptyTactic(), { channels: [channel(1, 'focus', platform)] })
  expect(tacticSchema.safeParse(next).success).toBe(true)
})
