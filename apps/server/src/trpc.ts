import { toStorageError } from '@cadans/database'
import {
  DomainError,
  type ErrorCode,
  errorKinds,
  type ErrorParams,
  idSchema,
  type Role,
} from '@cadans/domain'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { type Actor, requireKnown } from './access/actor.ts'
import type { Cost } from './access/costs.ts'
import type { AppContext } from './context.ts'
import { fieldProblems } from './field-problems.ts'
import { assertRole, requireMember } from './access/acting-member.store.ts'

/** What a procedure works with: the server's parts, and who asks. */
export interface RequestContext extends AppContext {
  readonly actor: Actor
}

const t = initTRPC.context<RequestContext>().create({
  // Never a stack trace in an answer, whatever NODE_ENV says.
  isDev: false,
  sse: {
    // A line that says nothing for a while is cut by what stands between; one that lasts for ever is never asked again who it is.
    ping: { enabled: true, intervalMs: 10_000 },
    maxDurationMs: 600_000,
    client: { reconnectAfterInactivityMs: 25_000 },
  },
  errorFormatter({ shape, error }) {
    const domain = refusalOf(error)
    return {
      ...shape,
      message: domain.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        domain,
        fields: fieldProblems(error.cause),
      },
    }
  },
})

/** What the client makes its sentence of. */
function refusalOf(error: TRPCError): { code: ErrorCode; params: ErrorParams } {
  if (error.cause instanceof DomainError) return { code: error.cause.code, params: error.cause.params }
  if (error.code === 'PAYLOAD_TOO_LARGE') return { code: 'input.tooLarge', params: {} }
  return { code: error.code === 'INTERNAL_SERVER_ERROR' ? 'server.internal' : 'input.invalid', params: {} }
}

/** The one place where a refusal becomes a tRPC error; what is not a refusal is logged under an id and masked. */
const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next()
  if (result.ok) return result
  const { code } = result.error
  // Writes are named where they happen; what a read meets is named here.
  const cause = toStorageError(result.error.cause)
  if (cause instanceof DomainError) {
    const kind = errorKinds[cause.code]
    if (kind === 'SERVICE_UNAVAILABLE') ctx.logger.error({ path, err: cause.cause ?? cause }, cause.code)
    throw new TRPCError({ code: kind, message: cause.code, cause })
  }
  if (code !== 'INTERNAL_SERVER_ERROR') return result
  const id = ctx.newId()
  ctx.logger.error({ path, id, err: cause ?? result.error }, 'server.internal')
  throw new TRPCError({ code, message: 'server.internal', cause: new DomainError('server.internal', { id }) })
})

export const { router, mergeRouters, createCallerFactory } = t

/** For everybody, whether let in or not. */
export const publicProcedure = procedure

/** For whoever is let in, in no workspace yet: puts who that is in `ctx.actor`. */
export const actorProcedure = procedure.use(({ ctx, next }) =>
  next({ ctx: { actor: requireKnown(ctx.actor) } }),
)

/** For what costs much: counted by account, once it is known to be let in. */
export function counted(cost: Cost) {
  return t.middleware(({ ctx, next }) => {
    ctx.costs.spend(requireKnown(ctx.actor), cost)
    return next()
  })
}

/** To read in one workspace: takes `workspaceId` beside its own input, and puts who acts in `ctx.member`. */
export const memberProcedure = procedure
  .input(z.object({ workspaceId: idSchema }))
  .use(async ({ ctx, input, next }) =>
    next({ ctx: { member: await requireMember(ctx.database.read, ctx.actor, input.workspaceId) } }),
  )

/** To write in one workspace, for a role and those above it. */
export function writing(least: Role) {
  return memberProcedure.use(({ ctx, next }) => next({ ctx: { member: assertRole(ctx.member, least) } }))
}

/** For what is only one's own, such as a calendar feed. */
export const viewerProcedure = writing('viewer')
/** For posts and ideas; the journal refuses what is not theirs (`mayContribute`). */
export const contributorProcedure = writing('contributor')
export const plannerProcedure = writing('planner')
export const ownerProcedure = writing('owner')

/**
 * The strict input of a member procedure. Each parser of a chain sees the whole input, so a strict one has to name
 * `workspaceId` as well.
 */
export function memberInput<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, workspaceId: idSchema })
}
