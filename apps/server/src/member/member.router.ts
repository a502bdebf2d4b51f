import { idSchema, inviteSchema, roleSchema } from '@cadans/domain'
import { z } from 'zod'
import { instantOf } from '../clock.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { memberInput, memberProcedure, ownerProcedure, router } from '../trpc.ts'
import { invite } from './invite.ts'
import { invitationKind } from '../membership/membership.kinds.ts'
import { findMembers, findOpenInvitations } from './member.store.ts'
import { removeMember, setRole } from './end-membership.ts'
import { makeResetUrl } from './reset-link.ts'

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

  withdraw: ownerProcedure.input(memberInput(seen)).mutation(async ({ ctx, input: { id, version } }) => {
    const intent = { deed: 'remove', entity: 'invitation', member: ctx.member } as const
    const { changeNumber, changeSetId } = await writeChangeSet(ctx, intent, (change) =>
      change.remove(invitationKind, [{ id, version }]),
    )
    return { changeNumber, changeSetId }
  }),

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
