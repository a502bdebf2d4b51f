import { createHash } from 'node:crypto'

/**
 * The way of writing: its number is to be raised whenever the same rows would be written otherwise than before, since programs keep
 * what they have until then. Dates are put into words by ICU.
 */
export const WRITING = `4 ${process.versions.icu}`

/** All that a feed's text follows from. */
export interface FeedSource {
  feedId: string
  /** The workspace's change number: names, words, zone, filter and posts are all behind it. */
  changeNumber: number
  /** Today in the workspace's zone, which moves the window. */
  today: string
  /** Part of every deep link. */
  publicUrl: string
}

/** A strong entity tag, known before anything is written. The version of the zone rules is in it: they move instants. */
export function feedTag({ feedId, changeNumber, today, publicUrl }: FeedSource): string {
  const parts = [WRITING, process.versions.tz, feedId, changeNumber, today, publicUrl]
  return `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27)}"`
}

/** Whether If-None-Match (a list, `*`, weak tags) names this tag; compared weakly, as RFC 9110, 13.1.2 asks. */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((named) => named.trim().replace(/^W\//, '') === tag)
}
