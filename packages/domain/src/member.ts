import type { Id } from './id.ts'
import type { Role } from './role.ts'

/** That an account acts as a person of the workspace. */
export interface Membership {
  id: Id
  version: number
  personId: Id
  userId: string
  role: Role
}

/** As long as the address by which somebody becomes a member works, in days. */
export const INVITATION_DAYS = 7

/** A way in that was handed out; its secret address is shown once, when it is made, and kept nowhere. */
export interface Invitation {
  id: Id
  version: number
  personId: Id
  role: Role
  /** Whom it is for; empty where it was handed over without. */
  email: string
  tokenHash: string
  invitedBy: Id
  expiresAt: string
  usedAt: string | null
}

/** The least and the most that a password may have, in characters. Longer than the least is what makes it strong. */
export const PASSWORD_LEAST = 8
export const PASSWORD_MOST = 128
