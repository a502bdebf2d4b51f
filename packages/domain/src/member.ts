import { z } from 'zod'
import { idSchema } from './id-schema.ts'
import type { Id } from './id.ts'
import { type Role, roles } from './role.ts'
import { nameSchema } from './text.ts'

export const roleSchema = z.enum(roles)

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

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { message: 'email.invalid' })
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { message: 'email.invalid' })

/** The least and the most that a password may have, in characters. Longer than the least is what makes it strong. */
export const PASSWORD_LEAST = 8
export const PASSWORD_MOST = 128

export const passwordSchema = z
  .string()
  .min(PASSWORD_LEAST, { message: 'password.short' })
  .max(PASSWORD_MOST, { message: 'password.long' })

/** What somebody without an account gives to get one. */
export const newAccountSchema = z.strictObject({
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
})
export type NewAccount = z.infer<typeof newAccountSchema>

/** The secret at the end of an address: 32 random bytes, or what a mistyped one is. */
export const tokenSchema = z.string().min(1).max(200)

export const inviteSchema = z.strictObject({
  id: idSchema,
  /** A person who works here already, or null for somebody new. */
  personId: idSchema.nullable(),
  /** The name of somebody new. */
  name: nameSchema,
  role: roleSchema,
  email: z.union([z.literal(''), emailSchema]),
})
export type Invite = z.infer<typeof inviteSchema>
