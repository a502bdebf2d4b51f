import type { Platform } from '../platform.ts'
import type { Sector } from '../workspace.ts'

interface StartingAssumptions {
  a1: Platform
  a2: Platform
}

/**
 * What people of a sector often take to be so, by the platform that it is about: none of it is a finding, all of it is to be tested.
 * The words stand in the message catalogue under the same keys.
 */
export const startingAssumptions: Readonly<Record<Sector, StartingAssumptions>> = {
  ngo: { a1: 'tiktok', a2: 'facebook' },
  municipality: { a1: 'instagram', a2: 'facebook' },
  culture: { a1: 'linkedin', a2: 'instagram' },
  education: { a1: 'tiktok', a2: 'facebook' },
  health: { a1: 'instagram', a2: 'facebook' },
  b2b: { a1: 'instagram', a2: 'linkedin' },
  shop: { a1: 'pinterest', a2: 'instagram' },
  agency: { a1: 'tiktok', a2: 'linkedin' },
  other: { a1: 'linkedin', a2: 'facebook' },
}
