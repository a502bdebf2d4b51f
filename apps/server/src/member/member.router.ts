import { idSchema, inviteSchema, roleSchema } from '@cadans/domain'
import { z } from 'zod'
import { instantOf } from '../clock.ts'
import { memberInput, memberProcedure, ownerProcedure, router } from '../trpc.ts'
import { invite, withdraw } from './invitation.writes.ts'
import { findMembers, findOpenInvitations } from './member.store.ts'
import { removeMember, setRole } from './member.writes.ts'
import { makeResetUrl } from './reset-address.writes.ts'

const seen = { id: idSchema, version: z.int().min(1) }

export const memberRouter = router({
  list: memberProcedure.query(async ({ ctx: { database, member, clock } }) => ({
    members: await findMembers(database.read, member),
    // Whom an invitation is for is the business of those who send them.
    invitations:
      member.role === 'owner' ? await findOpenInvitations(database.read, member, instantOf(clock)) : [],
  })),

  invite: ownerProcedure
    .input(memberInput({ invitation: inviteSchema }))
    .mutation(({ ctx, input }) => invite(ctx, ctx.member, input.invitation)),

  withdraw: ownerProcedure
    .input(memberInput(seen))
    .mutation(({ ctx, input: { id, version } }) => withdraw(ctx, ctx.member, { id, version })),

  setRole: ownerProcedure
    .input(memberInput({ ...seen, role: roleSchema }))
    .mutation(({ ctx, input: { id, version, role } }) => setRole(ctx, ctx.member, { id, version, role })),

  remove: ownerProcedure
    .input(memberInput({ ...seen, heirId: idSchema.nullable() }))
    .mutation(({ ctx, input: { id, version, heirId } }) =>
      removeMember(ctx, ctx.member, { id, version, heirId }),
    ),

  /** An address for a new password, to hand over where no mail goes out. */
  resetUrl: ownerProcedure
    .input(memberInput({ id: idSchema }))
    .mutation(async ({ ctx, input: { id } }) => ({ url: await makeResetUrl(ctx, ctx.member, id) })),
})
