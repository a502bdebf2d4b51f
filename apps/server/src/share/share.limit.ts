import { DomainError } from '@cadans/domain'
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { networkOf } from '../door/peer.ts'

const MINUTE = 60_000
/** Readings in a minute from one place: an office that leafs through the months, and no more. */
const MOST_READINGS = 120

/** For what is read by a secret address: neither guessing one nor reading one in a loop gets far. */
export function limitShares(): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: MOST_READINGS,
    keyGenerator: networkOf,
    skip: ({ path }) => !isShare(path),
    standardHeaders: false,
    legacyHeaders: false,
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: () => {
      throw new DomainError('share.tooOften')
    },
  })
}

/** Whether one of the procedures in a path is a shared calendar; a path that cannot be read counts as one. */
function isShare(path: string): boolean {
  try {
    return decodeURIComponent(path).includes('share.calendar')
  } catch {
    return true
  }
}
