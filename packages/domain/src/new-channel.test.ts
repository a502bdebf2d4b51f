import { expect, test } from 'vitest'
import type { Channel } from './channel.schema.ts'
import { emptyTactic } from './empty-tactic.ts'
import { withChannel } from './new-channel.ts'
import { platforms } from './platform.ts'
import { tacticSchema } from './tactic.schema.ts'

const id = '01934f2e-0000-7000-8000-000000000001'

test.each([
  { role: 'focus', frequency: [3000] },
  { role: 'basic', frequency: [1000] },
  { role: 'none', frequency: [] },
] as const)('a new channel that is $role starts with $frequency thousandths of a post a week', (start) => {
  const { channels } = withChannel(emptyTactic(), { id, platform: 'instagram', role: start.role })
  expect(channels.map(({ frequency }) => frequency)).toEqual(start.frequency)
})

test('a channel that has a place keeps it as it is', () => {
  const channel: Pick<Channel, 'id' | 'platform' | 'role'> = { id, platform: 'facebook', role: 'basic' }
  const tactic = withChannel(emptyTactic(), channel)
  expect(withChannel(tactic, { ...channel, role: 'focus' })).toBe(tactic)
})

test.each(platforms)('the start on %s is a tactic that can be saved', (platform) => {
  const tactic = withChannel(emptyTactic(), { id, platform, role: 'focus' })
  expect(tacticSchema.safeParse(tactic).success).toBe(true)
})
