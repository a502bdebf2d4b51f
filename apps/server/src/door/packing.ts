import compression from 'compression'
import type { NextFunction, Request, RequestHandler, Response } from 'express'

/** Up to here an answer goes out in one burst of packets anyway, and packing takes longer than it saves. */
const SHORT = 8_192

/** A stream is sent piece by piece, and packing it would keep each piece back. */
function isStream({ headers }: Request): boolean {
  return headers.accept === 'text/event-stream'
}

/** Packs answers that are long enough to be worth it. */
export const packing: readonly RequestHandler[] = [
  compression({
    threshold: SHORT,
    filter: (request, response) => !isStream(request) && compression.filter(request, response),
  }),
  inOnePiece,
]

/** Hands an answer that is written in one piece over as one, so that its length is known when packing is decided. */
function inOnePiece(request: Request, response: Response, next: NextFunction): void {
  if (isStream(request)) {
    next()
    return
  }
  const write = response.write.bind(response) as (...piece: unknown[]) => boolean
  const end = response.end.bind(response) as (...piece: unknown[]) => Response
  let held: unknown[] | undefined
  let hasStarted = false
  const letGo = (): void => {
    if (held !== undefined) write(...held)
    held = undefined
  }
  response.write = ((...piece: unknown[]) => {
    if (!hasStarted) {
      hasStarted = true
      held = piece
      return true
    }
    letGo()
    return write(...piece)
  }) as Response['write']
  response.end = ((...piece: unknown[]) => {
    const only = held
    if (only === undefined || piece.length > 0) {
      letGo()
      return end(...piece)
    }
    held = undefined
    return end(...only)
  }) as Response['end']
  next()
}
