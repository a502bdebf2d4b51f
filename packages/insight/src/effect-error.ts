import type { ChordEffect } from './chord.ts'
import { NORMAL_BOUND } from './quantiles.ts'

/** The standard error of an effect's logarithm, from its interval: a little wide where there are few posts in all. */
export function errorOf({ low, high }: Pick<ChordEffect, 'low' | 'high'>): number {
  return Math.log(high / low) / (2 * NORMAL_BOUND)
}
