import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express, { type Express } from 'express'
import { client } from './client.ts'
import type { AppContext } from './context.ts'
import { authRoute } from './account/auth.route.ts'
import { findActor } from './account/actor.ts'
import { requireHost, requireJson, requireMethod, requireOwnOrigin } from './door/door.ts'
import { securityHeaders } from './door/headers.ts'
import { packing } from './door/packing.ts'
import { refusals } from './door/refusal.ts'
import { requestLog } from './door/request-log.ts'
import { wellFormed } from './door/well-formed.ts'
import { feedRoute } from './feed/feed.route.ts'
import { health } from './health.ts'
import { appRouter } from './router.ts'
import { limitShares } from './share/share.limit.ts'

/** Body in bytes, and calls in one request. */
const MOST_BODY = 1_048_576
const MOST_CALLS = 20

/** The whole server as a function of its context. */
export function createApp(context: AppContext): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', context.proxies)
  app.use(requestLog(context.logger))
  app.use(securityHeaders)

  app.get('/healthz', health(context))
  app.use('/feeds', feedRoute(context))

  app.use(requireHost)
  app.use(...packing)
  app.use('/auth', requireOwnOrigin, requireJson, authRoute(context))
  app.use(
    '/trpc',
    requireMethod,
    requireOwnOrigin,
    requireJson,
    limitShares(),
    express.json({ limit: MOST_BODY, reviver: wellFormed }),
    createExpressMiddleware({
      router: appRouter,
      createContext: async ({ req, res }) => ({ ...context, actor: await findActor(context, req, res) }),
      maxBatchSize: MOST_CALLS,
      // A draft that is tried before it is saved does not fit in an address: a query may come by POST.
      allowMethodOverride: true,
    }),
  )
  app.use(client(context.clientFolder, context.missingPages))
  app.use(refusals(context))
  return app
}
