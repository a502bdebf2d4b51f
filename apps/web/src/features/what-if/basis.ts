import type { Outputs } from '../../lib/trpc.ts'

/** All that a plan is made from but the tactic. */
export type Basis = Omit<Outputs['plan']['basis'], 'changeNumber'>
