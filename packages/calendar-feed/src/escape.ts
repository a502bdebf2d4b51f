import { closeDirections } from '@cadans/domain'

const SPECIAL = /[\\;,]/
const SPECIALS = /[\\;,]/g
const UNCLEAN = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u
const NEWLINE = /\r\n|[\r\n\u0085\u2028\u2029]/g
const URI_CARE = /[^!-+\--:<-[\]-~]/
/** Every control character but the tab, which RFC 5545 allows in text. */
const CONTROL = /[^\P{Cc}\t]/gu

/**
 * The text that a reader will see: well formed, line ends of every kind as one newline, other control characters dropped, and every
 * direction closed that it opens.
 * What a calendar program reads back is exactly this.
 */
export function cleanText(value: string): string {
  return value
    .toWellFormed()
    .replace(NEWLINE, '\n')
    .split('\n')
    .map((line) => closeDirections(line.replace(CONTROL, '')))
    .join('\n')
}

/** A TEXT value (RFC 5545, 3.3.11): nothing in it can end the line or the value. */
export function escapeText(value: string): string {
  const isUnclean = UNCLEAN.test(value)
  const clean = isUnclean ? cleanText(value) : value
  const escaped = SPECIAL.test(clean) ? clean.replace(SPECIALS, '\\$&') : clean
  return isUnclean ? escaped.replaceAll('\n', '\\n') : escaped
}

/**
 * A URI value (RFC 3986): all but printable ASCII percent-encoded, so that it is one word on one line. Backslash, semicolon and
 * comma are encoded too, so that it can stand in a text as it is.
 */
export function escapeUri(value: string): string {
  if (!URI_CARE.test(value)) return value
  return value
    .toWellFormed()
    .replace(/[^!-~]/gu, (character) => encodeURIComponent(character))
    .replace(/[\\;,]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
