import { emptyTactic, type Share, type Tactic, tacticSchema } from '@cadans/domain'
import { expect, test } from 'vitest'
import { withoutFormat } from './without-format.ts'

const [photo, video, text] = [1, 2, 3].map((last) => `01934f2e-0000-7000-8000-00000000000${last}`) as [
  string,
  string,
  string,
]

function tacticWith(formatShares: Share[]): Tactic {
  const format = (id: string) => ({
    id,
    kind: 'own' as const,
    name: id,
    ownMinutes: 1,
    curatedMinutes: 1,
    adaptMinutes: 1,
    leadDays: 1,
    retired: false,
  })
  const channel = {
    channelId: photo,
    frequency: 1000,
    windows: [],
    spacingMinutes: 0,
    mostPerDay: 1,
    ownShare: null,
    segmentShares: [],
    formatShares,
  }
  return { ...emptyTactic(), formats: [format(photo), format(video), format(text)], channels: [channel] }
}

test.each<[string, Share[], Share[]]>([
  [
    'the others share what it had',
    [
      { id: photo, share: 500 },
      { id: video, share: 300 },
      { id: text, share: 200 },
    ],
    [
      { id: photo, share: 714 },
      { id: text, share: 286 },
    ],
  ],
  ['a channel that had only this one is free again', [{ id: video, share: 1000 }], []],
  ['a channel without shares stays without', [], []],
])('%s', (_, before, after) => {
  const tactic = tacticWith(before)
  const next = { ...tactic, ...withoutFormat(tactic, video) }
  const shares = next.channels[0]?.formatShares ?? []
  expect(tacticSchema.safeParse(next).success).toBe(true)
  expect(shares).toEqual(after)
  expect(next.formats.find(({ id }) => id === video)?.retired).toBe(true)
})
