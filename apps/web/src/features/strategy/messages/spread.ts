import type { Id, KeyMessage } from '@cadans/domain'

export interface MapPoint {
  id: Id
  /** Percent from the left and from the top. */
  x: number
  y: number
}

/** How far apart messages on the same spot are drawn, in percent of the width. */
const APART = 11

/** Places messages on the map, those on one spot side by side. */
export function spread(messages: readonly Pick<KeyMessage, 'id' | 'register' | 'appeal'>[]): MapPoint[] {
  return messages.map(({ id, register, appeal }, index) => {
    const isHere = (other: { register: number; appeal: number }) =>
      other.register === register && other.appeal === appeal
    const together = messages.filter(isHere).length
    const rank = messages.slice(0, index).filter(isHere).length
    const x = 50 + register * 19 + (rank - (together - 1) / 2) * APART
    return { id, x, y: 50 - appeal * 17 }
  })
}
