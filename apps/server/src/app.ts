import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express, { type Express } from 'express'
import { client } from './client.ts'
import type { AppContext } from './context.ts'
import { authRoute } from './account/auth.route.ts'
import { actorOf, isStranger, whoAsks } from './account/who-asks.ts'
import { cleanQuery, readBody } from './door/body.ts'
import { noStore, requireHost, requireJson, requireMethod, requireOwnOrigin } from './door/door.ts'
import { fewAtOnce } from './door/few-at-once.ts'
import { securityHeaders } from './door/headers.ts'
import { oneSlash } from './door/one-slash.ts'
import { packing } from './door/packing.ts'
import { refusals } from './door/refusal.ts'
import { requestLog } from './door/request-log.ts'
import { feedRoute } from './feed/feed.route.ts'
import { health } from './health.ts'
import { appRouter } from './router.ts'
import { limitShares } from './share/share.limit.ts'

/** Bodies in bytes: of whoever is let in, and of whoever is not, who has no more to send than a name and a password. */
const MOST_BODY = 1_048_576
const MOST_BODY_OF_STRANGER = 16_384
/** Calls in one request. */
const MOST_CALLS = 20

/** The whole server as a function of its context. */
export function createApp(context: AppContext): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', context.proxies)
  app.use(requestLog(context.logger))
  app.use(securityHeaders)
  app.use(oneSlash)

  app.get('/healthz', health(context))
  app.use('/feeds', feedRoute(context))

  app.use(requireHost)
  app.use(...packing)
  app.use('/auth', noStore, requireOwnOrigin, requireJson, authRoute(context))
  app.use(
    '/trpc',
    noStore,
    requireMethod,
    requireOwnOrigin,
    requireJson,
    limitShares(),
    whoAsks(context),
    fewAtOnce(isStranger),
    cleanQuery,
    readBody((request) => (isStranger(request) ? MOST_BODY_OF_STRANGER : MOST_BODY)),
    createExpressMiddleware({
      router: appRouter,
      createContext: ({ req }) => ({ ...context, actor: actorOf(req) }),
      maxBatchSize: MOST_CALLS,
      // A draft that is tried before it is saved does not fit in an address: a query may come by POST.
      allowMethodOverride: true,
    }),
  )
  app.use(client(context.clientFolder, context.missingPages))
  app.use(refusals(context))
  return app
}
