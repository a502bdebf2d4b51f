import { newAccountSchema, tokenSchema } from '@cadans/domain'
import { z } from 'zod'
import { ownsInstallation } from '../installation/installation.store.ts'
import { acceptInvitation, describeInvitation } from '../member/invitation.ts'
import { publicProcedure, router } from '../trpc.ts'
import { hasAccounts } from './account.store.ts'
import { claim } from './claim.ts'

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
    .query(({ ctx, input: { token } }) => describeInvitation(ctx, token)),

  /** With `account` for somebody without one; without it for whoever is signed in. */
  accept: publicProcedure
    .input(z.strictObject({ token: tokenSchema, account: newAccountSchema.nullable() }))
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
})
