import type { Id } from './id.ts'

/** A share of the whole for one value (a theme, format or segment), in per mille. */
export interface Share {
  id: Id
  share: number
}

export function totalShare(shares: readonly { share: number }[]): number {
  return shares.reduce((total, { share }) => total + share, 0)
}

/**
 * Divides `total` over weights in whole units by largest remainder, ties to the earlier one.
 * All-zero weights divide evenly.
 * @returns integers that add up to `total`, in the order of the weights
 */
export function divide(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  const sum = weights.reduce((a, b) => a + b, 0)
  const used = sum === 0 ? weights.map(() => 1) : weights
  const whole = sum === 0 ? weights.length : sum
  const parts = used.map((weight) => Math.floor((total * weight) / whole))
  const order = used
    .map((weight, index) => ({ index, remainder: (total * weight) % whole }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  const missing = total - parts.reduce((a, b) => a + b, 0)
  for (const { index } of order.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/**
 * Sets one share and lets the others give or take in proportion, so that the whole stays 1000.
 * A value alone always has the whole.
 */
export function withShare<T extends { id: Id; share: number }>(
  shares: readonly T[],
  id: Id,
  share: number,
): T[] {
  const target = shares.length === 1 ? 1000 : Math.min(1000, Math.max(0, Math.round(share)))
  const others = shares.filter((other) => other.id !== id)
  const parts = divide(
    1000 - target,
    others.map((other) => other.share),
  )
  return shares.map((one) => ({ ...one, share: one.id === id ? target : (parts[others.indexOf(one)] ?? 0) }))
}

/** Takes a part of the whole from one share and gives it to another; never more than the one has. The rest stays as it is. */
export function withMoved<T extends { id: Id; share: number }>(
  shares: readonly T[],
  { fromId, toId, points }: { fromId: Id; toId: Id; points: number },
): T[] {
  const from = shares.find(({ id }) => id === fromId)
  if (from === undefined || fromId === toId || !shares.some(({ id }) => id === toId)) return [...shares]
  const moved = Math.min(from.share, Math.max(0, Math.round(points)))
  return shares.map((one) => {
    const change = one.id === fromId ? -moved : one.id === toId ? moved : 0
    return change === 0 ? one : { ...one, share: one.share + change }
  })
}

/** Scales shares to add up to exactly 1000, keeping their proportion: for lists that lost or won a value. */
export function normalized<T extends { share: number }>(shares: readonly T[]): T[] {
  const parts = divide(
    1000,
    shares.map((one) => one.share),
  )
  return shares.map((one, index) => ({ ...one, share: parts[index] ?? 0 }))
}
