import { timingSafeEqual } from 'node:crypto'
import { hashToken } from '../token.ts'

/** Whether two secrets are one: compared by their hashes, which have one length, in a time that tells nothing. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)))
}
