import type { Reachability } from '@cadans/domain'
import { drawn } from '../parts/hours.ts'

export type Duty = Pick<Reachability, 'personId' | 'channelId'>

/** Whether two stretches are the same person answering on the same channel. */
export function isSameDuty(a: Duty, b: Duty): boolean {
  return a.personId === b.personId && a.channelId === b.channelId
}

/** Adds a stretch to one duty; those of others stay as they are. */
export function drawReach(all: readonly Reachability[], stretch: Reachability): Reachability[] {
  return drawn(all, stretch, { isSame: isSameDuty, mayReplace: (one) => isSameDuty(one, stretch) })
}

/** Monday to Friday, 9 to 17. */
export function officeHours(duty: Duty): Reachability[] {
  return ([1, 2, 3, 4, 5] as const).map((weekday) => ({ ...duty, weekday, from: '09:00', until: '17:00' }))
}
