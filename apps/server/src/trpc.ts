import { toStorageError } from '@cadans/database'
import { DomainError, type ErrorCode, errorKinds, type ErrorParams, idSchema } from '@cadans/domain'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { AppContext } from './context.ts'
import { fieldProblems } from './field-problems.ts'
import { requireMember } from './member/member.store.ts'

const t = initTRPC.context<AppContext>().create({
  // Never a stack trace in an answer, whatever NODE_ENV says.
  isDev: false,
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

/** For the installation as a whole: nobody acts yet. */
export const publicProcedure = procedure

/** For one workspace: takes `workspaceId` beside its own input, and puts who acts in `ctx.member`. */
export const memberProcedure = procedure
  .input(z.object({ workspaceId: idSchema }))
  .use(async ({ ctx, input, next }) =>
    next({ ctx: { member: await requireMember(ctx.database.read, input.workspaceId) } }),
  )

/**
 * The strict input of a member procedure. Each parser of a chain sees the whole input, so a strict one has to name
 * `workspaceId` as well.
 */
export function memberInput<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, workspaceId: idSchema })
}
