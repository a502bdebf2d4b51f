import { isDeepStrictEqual, promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { languages, toLocal } from '@cadans/domain'
import { translator } from '@cadans/messages'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { instantOf } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { readerFor } from '../access/acting-member.store.ts'
import { EventTexts } from './event-texts.ts'
import { limitGuesses, limitReadings } from './feed.limits.ts'
import { findServedFeed, noteRendering, type Rendering, type ServedFeed } from './feed.store.ts'
import { feedTag, namesTag } from './feed.tag.ts'
import { writeFeed } from './feed.text.ts'
import { hashToken, isToken } from '../token.ts'

const zip = promisify(gzip)

const ADDRESS = /^\/([^/]+)\/[^/]+\.ics$/
/** Below this, packing costs more than it saves. */
const ZIP_OCTETS = 100_000
const MINUTE = 60_000
/** How exact "last used" is: a reading costs a write only this often. */
const USE_MINUTES = 60
const RETRY_SECONDS = 300

type Services = Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>
type Refusal = 'notFound' | 'method' | 'busy' | 'failed'

interface Asked {
  feed: ServedFeed
  today: string
}
type FeedResponse = Response<unknown, { asked: Asked }>

interface Asking {
  request: Request
  response: FeedResponse
  next: NextFunction
  /** Answers an address that opens no feed. */
  missing: () => void
}

/**
 * Everything below `/feeds`. Whatever goes wrong, a calendar program never gets 200 with anything but a whole feed: a cut one,
 * or a page, made programs delete every event. Neither token nor address is logged.
 */
export function feedRoute(services: Services): Router {
  const texts = new EventTexts()
  const router = express.Router()
  const busy = (_request: Request, response: Response): void =>
    refuse(response.set('Retry-After', String(RETRY_SECONDS)), 429, 'busy')
  const guesses = limitGuesses(busy)
  router.use(onlyReading)
  router.use((request, response: FeedResponse, next) => {
    const missing = () => void guesses(request, response, () => refuse(response, 404, 'notFound'))
    return findAsked(services, { request, response, next, missing })
  })
  router.use(limitReadings((response) => (response as FeedResponse).locals.asked.feed.id, busy))
  router.use((request, response: FeedResponse) => sendFeed(services, texts, { request, response }))
  // Express knows an error handler by its four parameters.
  // oxlint-disable-next-line max-params
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    services.logger.error({ err: error }, 'feed.failed')
    if (response.headersSent) response.destroy()
    else refuse(response.set('Retry-After', String(RETRY_SECONDS)), 503, 'failed')
  })
  return router
}

function onlyReading(request: Request, response: Response, next: NextFunction): void {
  response.set('X-Robots-Tag', 'noindex')
  response.set('Referrer-Policy', 'no-referrer')
  if (request.method === 'GET' || request.method === 'HEAD') next()
  else refuse(response.set('Allow', 'GET, HEAD'), 405, 'method')
}

/** Answers what needs no writing of a feed: an unknown address, whatever is wrong with it, and one that did not change. */
async function findAsked(services: Services, { request, response, next, missing }: Asking): Promise<void> {
  const token = ADDRESS.exec(request.path)?.[1] ?? ''
  const feed = isToken(token) ? await findServedFeed(services.database.read, hashToken(token)) : undefined
  if (feed === undefined) return missing()
  const today = toLocal(services.clock.now(), feed.zone).date
  const { id: feedId, changeNumber } = feed
  const tag = feedTag({ feedId, changeNumber, today, publicUrl: services.publicUrl })
  response.set({ ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' })
  if (namesTag(request.get('If-None-Match'), tag)) {
    response.status(304).end()
    await noteUse(services, feed, feed.rendering)
    return
  }
  response.locals.asked = { feed, today }
  next()
}

async function sendFeed(
  services: Services,
  texts: EventTexts,
  { request, response }: { request: Request; response: FeedResponse },
): Promise<void> {
  const { feed, today } = response.locals.asked
  const member = await readerFor(services.database.read, feed)
  const { text, rendering } = await writeFeed(services, member, { ...feed, today, texts })
  const plain = Buffer.from(text)
  const isPacked = plain.length > ZIP_OCTETS && request.acceptsEncodings('gzip', 'identity') === 'gzip'
  const body = isPacked ? await zip(plain) : plain
  if (isPacked) response.set('Content-Encoding', 'gzip')
  response.set({ 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Length': String(body.length) })
  response.status(200).end(body)
  await noteUse(services, feed, rendering)
}

/** Noted after the answer, and never at its cost: a database that cannot be written still serves feeds. */
async function noteUse(
  { database, clock, logger }: Services,
  feed: ServedFeed,
  rendering: Rendering,
): Promise<void> {
  const usedAt = instantOf(clock)
  const isKnown = feed.lastUsedAt !== null && clock.now() - Date.parse(feed.lastUsedAt) < USE_MINUTES * MINUTE
  if (isKnown && isDeepStrictEqual(rendering, feed.rendering)) return
  try {
    await database.write((transaction) => noteRendering(transaction, feed.id, { usedAt, ...rendering }))
  } catch (error) {
    logger.warn({ err: error, feedId: feed.id }, 'feed.noteUse')
  }
}

/** Plain text in every language: until the feed is known, so is nobody's language. */
function refuse(response: Response, status: number, refusal: Refusal): void {
  const text = languages.map((language) => translator(language)(`feedText:http.${refusal}`)).join('\n')
  for (const header of ['ETag', 'Content-Encoding']) response.removeHeader(header)
  response.set({ 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.status(status).end(`${text}\n`)
}
