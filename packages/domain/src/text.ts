import { z } from 'zod'

/** A name or title on one line: 1 to 200 characters once trimmed. */
export const nameSchema = z
  .string()
  .trim()
  .min(1, { message: 'text.empty' })
  .max(200, { message: 'text.long' })
/** A sentence: up to 500 characters, may be empty. */
export const lineSchema = z.string().trim().max(500, { message: 'text.long' })
/** Running text: up to 20,000 characters, may be empty. */
export const proseSchema = z.string().max(20_000, { message: 'text.long' })
/** Empty, or an address that opens in a browser: http or https only, so that no script hides in a link. */
export const linkSchema = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, message: 'link.form' }).max(2000, { message: 'text.long' }),
])
