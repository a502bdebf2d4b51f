import type { Outputs } from '../../lib/trpc.ts'

/** A feed with its new secret address, which is shown this once. */
export type MadeFeed = Outputs['feed']['create']
