import { z } from 'zod'
import { isVisible } from './text.ts'

/**
 * What both databases can keep and every reader can show: no control characters but tab and line ends (PostgreSQL has no place
 * for NUL), and no half surrogate pairs, which would come back as another character.
 */
function storable(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}--[\t\n\r]]/gv, '')
}

function onOneLine(text: string): string {
  return storable(text).replaceAll(/[\t\n\r\u2028\u2029]+/gv, ' ')
}

function visible(text: string): string {
  return isVisible(text) ? text : ''
}

/** A title on one line: up to 200 characters once trimmed, may be empty, and is when nobody can see any of it. */
export const titleSchema = z
  .string()
  .overwrite(onOneLine)
  .trim()
  .overwrite(visible)
  .max(200, { message: 'text.long' })
/** A name on one line: 1 to 200 characters once trimmed, at least one of them to be seen. */
export const nameSchema = titleSchema.min(1, { message: 'text.empty' })
/** A sentence: up to 500 characters, may be empty. */
export const lineSchema = z.string().overwrite(onOneLine).trim().max(500, { message: 'text.long' })
/** Running text: up to 20,000 characters, may be empty. */
export const proseSchema = z.string().overwrite(storable).max(20_000, { message: 'text.long' })
/** Empty, or an address that opens in a browser: http or https only, so that no script hides in a link. */
export const linkSchema = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, message: 'link.form' }).max(2000, { message: 'text.long' }),
])
