import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { PASSWORD_LEAST, PASSWORD_MOST } from './member.ts'
import { roles } from './role.ts'
import { nameSchema } from './text.schema.ts'

export const roleSchema = z.enum(roles)

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { message: 'email.invalid' })
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { message: 'email.invalid' })

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
