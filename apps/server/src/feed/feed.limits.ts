import type { Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'

const MINUTE = 60_000
/** Whole feeds that one address gives out in ten minutes; unchanged ones are not counted. */
const MOST_FEEDS = 60
/** Addresses that are none, asked for in a minute from one place. */
const MOST_GUESSES = 60

type Refuse = (request: Request, response: Response) => void

const shared = {
  standardHeaders: false,
  legacyHeaders: false,
  // The address of the connection is what counts; what a proxy claims is not believed, and not complained about.
  validate: { xForwardedForHeader: false, forwardedHeader: false },
} as const

/** For what is found: counted per feed, so that no program keeps another one from its own. */
export function limitReadings(feedIdOf: (response: Response) => string, handler: Refuse): RequestHandler {
  return rateLimit({
    ...shared,
    windowMs: 10 * MINUTE,
    limit: MOST_FEEDS,
    keyGenerator: (_request, response) => feedIdOf(response),
    handler,
  })
}

/** For what is not found, and for nothing else: guessing a token is hopeless, and so it is slow as well. */
export function limitGuesses(handler: Refuse): RequestHandler {
  return rateLimit({ ...shared, windowMs: MINUTE, limit: MOST_GUESSES, handler })
}
