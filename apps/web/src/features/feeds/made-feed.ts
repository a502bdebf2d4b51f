import type { Outputs } from '../../lib/trpc.ts'

/** A new feed with its secret address, which is shown this once. */
export type MadeFeed = Outputs['feed']['create']
