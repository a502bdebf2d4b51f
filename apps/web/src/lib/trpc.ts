import type { AppRouter } from '@cadans/server'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { leaveForSignIn } from './auth.ts'
import { readRefusal } from './refusal.ts'

export type Outputs = inferRouterOutputs<AppRouter>

/** An answer stays good until the workspace's change number rises: see `change-number.ts`. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 10 * 60_000, retry: shouldRetry, refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** What may take long goes by itself: calls in one request are answered together, and stopped together. */
const longCalls = new Set(['plan.propose', 'plan.applyPlan'])

/** For the few calls outside a component; components use {@link trpc}. */
export const client = createTRPCClient<AppRouter>({
  // A tactic that is tried before it is saved does not fit in an address, so queries come by POST too. The server takes at
  // most twenty calls in one request.
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc' }),
      false: splitLink({
        condition: ({ path }) => longCalls.has(path),
        true: httpLink({ url: '/trpc', methodOverride: 'POST' }),
        false: httpBatchLink({ url: '/trpc', maxItems: 20, methodOverride: 'POST' }),
      }),
    }),
  ],
})

export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** A session that ended elsewhere, or in the meantime. */
function leaveWhenSignedOut(error: Error): void {
  if (readRefusal(error).code === 'account.signedOut') leaveForSignIn()
}

/** A refusal of the server is final; a broken line is tried twice more. */
function shouldRetry(failures: number, error: Error): boolean {
  const wasAnswered = error instanceof TRPCClientError && error.data !== undefined && error.data !== null
  return !wasAnswered && failures < 2
}
