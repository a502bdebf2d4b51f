import { emailSchema, PASSWORD_MOST, passwordSchema, tokenSchema } from '@cadans/domain'
import { z } from 'zod'

/** A password as it is typed to be compared: whether it is a good one was said when it was chosen. */
const typedPassword = z.string().min(1).max(PASSWORD_MOST)
const nothing = z.strictObject({})

/** What of better-auth is open, and what each takes; all else it can do is not there. */
export const authInputs = {
  '/sign-in/email': z.strictObject({ email: emailSchema, password: typedPassword }),
  '/sign-out': nothing,
  '/change-password': z.strictObject({
    currentPassword: typedPassword,
    newPassword: passwordSchema,
    revokeOtherSessions: z.boolean().default(true),
  }),
  '/two-factor/enable': z.strictObject({ password: typedPassword }),
  '/two-factor/disable': z.strictObject({ password: typedPassword }),
  '/two-factor/verify-totp': z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
  '/two-factor/verify-backup-code': z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^[\w-]{1,40}$/),
  }),
} as const

export type AuthPath = keyof typeof authInputs

export function isAuthPath(path: string): path is AuthPath {
  return Object.hasOwn(authInputs, path)
}

export const resetRequestSchema = z.strictObject({ email: emailSchema })
export const resetSchema = z.strictObject({ token: tokenSchema, newPassword: passwordSchema })
