import { z } from 'zod'
import type { Id } from './id.ts'
import { idSchema } from './id.schema.ts'
import { type PostFilter, postFilterSchema } from './post-filter.schema.ts'
import { nameSchema } from './text.schema.ts'
import type { LocalDate } from './time.ts'
import { localDateSchema } from './time.schema.ts'

/** A calendar that somebody without an account reads, as its page lists it: the secret address is shown once. */
export interface ShareLink {
  id: Id
  version: number
  name: string
  filter: PostFilter
  personId: Id
  tokenHash: string
  /** The last day on which it opens. */
  until: LocalDate
  createdAt: string
  revokedAt: string | null
}

export const createShareLinkSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  filter: postFilterSchema,
  until: localDateSchema,
})
export type CreateShareLink = z.infer<typeof createShareLinkSchema>
