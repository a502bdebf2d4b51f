import { DomainError } from '@cadans/domain'
import { rateLimit } from 'express-rate-limit'

/**
 * At most so many failed requests a minute from one address: guessing a token is hopeless, and now slow as well. What a
 * calendar program fetches with a real token is counted per token, where it is rendered.
 */
export const feedLimit = rateLimit({
  windowMs: 60_000,
  limit: 60,
  skipSuccessfulRequests: true,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  // The address of the connection is what counts; what a proxy claims is not believed, and not complained about.
  validate: { xForwardedForHeader: false, forwardedHeader: false },
  handler: (_request, _response, next) => next(new DomainError('door.busy')),
})
