import type { Invitation, Membership } from '@cadans/domain'
import { column, rowKind } from '../journal/row-kind.ts'

export const membershipKind = rowKind<Membership>()({
  entity: 'membership',
  table: 'memberships',
  columns: { personId: column(), userId: column(), role: column() },
  subject: ({ role }) => role,
})

export const invitationKind = rowKind<Invitation>()({
  entity: 'invitation',
  table: 'invitations',
  columns: {
    personId: column(),
    role: column(),
    email: column(),
    tokenHash: column(),
    invitedBy: column(),
    expiresAt: column(),
    usedAt: column(),
  },
  subject: ({ email }) => email,
  given: ['tokenHash', 'expiresAt'],
})
