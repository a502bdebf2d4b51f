import { DomainError, newAccountSchema, tokenSchema } from '@cadans/domain'
import { z } from 'zod'
import { ownsInstallation } from '../installation/installation.store.ts'
import { instantOf } from '../clock.ts'
import { acceptInvitation } from '../member/accept-invitation.writes.ts'
import { describeInvitation } from '../member/invitation.store.ts'
import { actorProcedure, publicProcedure, router } from '../trpc.ts'
import { hasAccounts } from '../access/has-accounts.store.ts'
import { claim } from './claim.writes.ts'
import { endOtherSessions, endSession, findSessions } from './session.store.ts'

/** For whoever signed in: somebody at the machine has no session. */
const userProcedure = actorProcedure.use(({ ctx, next }) => {
  if (ctx.actor.kind !== 'user') throw new DomainError('account.signedOut')
  return next({ ctx: { actor: ctx.actor } })
})

export const accountRouter = router({
  /** Who asks, and what this installation offers to somebody who is not let in. */
  state: publicProcedure.query(async ({ ctx: { actor, database, mail, publicUrl, claimToken } }) => ({
    actor,
    ownsInstallation: await ownsInstallation(database.read, actor),
    isClaimed: await hasAccounts(database.read),
    hasMail: mail !== undefined,
    // Whoever sits at the machine could read it in the terminal as well.
    claimUrl: actor.kind === 'local' ? `${publicUrl}/claim/${claimToken}` : null,
  })),

  claim: publicProcedure
    .input(z.strictObject({ token: tokenSchema, account: newAccountSchema }))
    .mutation(async ({ ctx, input }) => {
      await claim(ctx, input)
      return { email: input.account.email }
    }),

  invitation: publicProcedure
    .input(z.strictObject({ token: tokenSchema }))
    .query(({ ctx: { database, clock }, input: { token } }) =>
      describeInvitation(database.read, token, instantOf(clock)),
    ),

  /** With `account` for somebody without one; without it for whoever is signed in. */
  accept: publicProcedure
    .input(z.strictObject({ token: tokenSchema, account: newAccountSchema.nullable() }))
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),

  /** Where one is signed in. The secret of a session is in its own browser alone. */
  sessions: userProcedure.query(({ ctx: { database, actor } }) => findSessions(database.read, actor)),

  endSession: userProcedure
    .input(z.strictObject({ id: z.string().min(1).max(64) }))
    .mutation(({ ctx: { database, actor }, input: { id } }) =>
      database.write((transaction) => endSession(transaction, actor, id)),
    ),

  endOtherSessions: userProcedure.mutation(({ ctx: { database, actor } }) =>
    database.write((transaction) => endOtherSessions(transaction, actor)),
  ),
})
