import { municipality } from '@cadans/planner/scenarios'
import { tacticSchema } from '@cadans/domain'
import { expect, test } from 'vitest'
import { restoredTactic } from './restored-tactic.ts'

const { tactic: applied, strategy } = municipality()
const [theme, ...otherThemes] = applied.themes
const [channel, ...otherChannels] = applied.channels
if (theme === undefined || channel === undefined) throw new Error('nothing to change')

test('every change of a share, a frequency or a window goes back', () => {
  const changed = {
    ...applied,
    ownShare: 1,
    themes: [{ ...theme, share: 1 }, ...otherThemes],
    channels: [{ ...channel, frequency: 1, windows: [] }, ...otherChannels],
  }
  expect(restoredTactic(applied, changed, strategy)).toEqual(applied)
})

test('what was added since is retired, what the strategy lost is not named again, and it can be saved', () => {
  const added = { ...theme, id: '01934f2e-0000-7000-8000-000000000001', name: 'Nieuw' }
  const lost = { ...strategy, channels: strategy.channels.slice(1), keyMessages: [], segments: [] }
  const current = { ...applied, themes: [...applied.themes, added], channels: otherChannels }
  const restored = restoredTactic(applied, current, lost)
  expect(restored.themes.at(-1)).toMatchObject({ id: added.id, share: 0, retired: true })
  expect(restored.themes.flatMap(({ messageIds }) => messageIds)).toEqual([])
  expect(restored.channels.map(({ channelId }) => channelId)).toEqual(
    otherChannels.map(({ channelId }) => channelId),
  )
  expect(restoredTactic(applied, restored, lost)).toEqual(restored)
  expect(tacticSchema.safeParse(restored).success).toBe(true)
})
