import type { Segment } from './segment.schema.ts'
import { divide, type Share } from './share.ts'
import type { ChannelTactic } from './tactic.schema.ts'

/** Whom the posts of a channel are for, per mille: as was chosen for it, else the segments' own shares. Those with none are left out. */
export function segmentMix(
  segments: readonly Pick<Segment, 'id' | 'share'>[],
  { segmentShares }: Pick<ChannelTactic, 'segmentShares'>,
): Share[] {
  const chosen = segments.map(({ id }) => segmentShares.find((one) => one.id === id)?.share ?? 0)
  const weights = chosen.some((share) => share > 0) ? chosen : segments.map(({ share }) => share)
  if (!weights.some((weight) => weight > 0)) return []
  const parts = divide(1000, weights)
  return segments.map(({ id }, index) => ({ id, share: parts[index] ?? 0 })).filter(({ share }) => share > 0)
}
