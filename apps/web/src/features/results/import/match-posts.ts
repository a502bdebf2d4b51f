import { dayNumber, type Id, minutesOf, type PostCard } from '@cadans/domain'
import type { ReadMoment } from '../../../lib/cells/read-cells.ts'

/** How far a row's moment may be from the post's: what goes out by hand goes out when there is time. */
export const MATCH_MINUTES = 12 * 60
/** Two posts that are nearly as far leave the choice to a person. */
const TIE_MINUTES = 60

export interface RowKey {
  /** Normalised; null where the row has none. */
  link: string | null
  moment: ReadMoment | null
}

export type Match =
  | { kind: 'post'; postId: Id; by: 'link' | 'moment' }
  | { kind: 'ambiguous'; postIds: readonly Id[] }
  | { kind: 'none' }

/** Names of parts of an address that say where a visitor came from, not what is there. */
const TRACKING = /^(?:utm_|fbclid$|igsh|igshid$|si$|s$|t$|ref|mibextid$|trk|feature$|_)/v

/** An address by what it leads to: without protocol, `www.`, phones' hosts, tracking and a last slash. */
export function normalisedLink(link: string): string | null {
  const text = link.trim()
  if (text === '') return null
  if (/^[\w\-]{11}$/v.test(text)) return `youtube.com/watch?v=${text}`
  const url = URL.parse(/^https?:\/\//iv.test(text) ? text : `https://${text}`)
  if (url === null || !url.hostname.includes('.')) return null
  const host = url.hostname.replace(/^(?:www|m|mobile|nl-nl|web)\./v, '').replace(/^twitter\.com$/v, 'x.com')
  if (host === 'youtu.be') return `youtube.com/watch?v=${url.pathname.slice(1)}`
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  return `${host}${url.pathname.replace(/\/+$/v, '')}${query === '' ? '' : `?${query}`}`
}

/**
 * Finds the post that each row is about: by its address, else by channel and moment, the nearest pairs first and each post once. A row
 * with a day only is as far as its noon.
 * @param posts of the channel that the rows are of, or of all
 */
export function matchRows(rows: readonly RowKey[], posts: readonly PostCard[]): Match[] {
  const byLink = new Map(
    posts.flatMap((post) => {
      const link = normalisedLink(post.link)
      return link === null ? [] : [[link, post.id] as const]
    }),
  )
  const matches = rows.map(({ link }): Match => {
    const postId = link === null ? undefined : byLink.get(link)
    return postId === undefined ? { kind: 'none' } : { kind: 'post', postId, by: 'link' }
  })
  const taken = new Set(matches.flatMap((match) => (match.kind === 'post' ? [match.postId] : [])))
  const free = posts.filter(({ id }) => !taken.has(id)).map((post) => ({ id: post.id, at: atOf(post) }))
  const sorted = free.toSorted((a, b) => a.at - b.at)
  const wishes = rows.flatMap(({ moment }, row) =>
    matches[row]?.kind === 'none' && moment !== null ? [{ row, near: nearOf(sorted, atOf(moment)) }] : [],
  )
  for (const { row, near } of wishes.toSorted(
    (a, b) => (a.near[0]?.distance ?? Infinity) - (b.near[0]?.distance ?? Infinity),
  )) {
    const open = near.filter(({ id }) => !taken.has(id))
    const [first, second] = open
    if (first === undefined) continue
    if (second !== undefined && second.distance - first.distance < TIE_MINUTES) {
      matches[row] = { kind: 'ambiguous', postIds: open.map(({ id }) => id) }
      continue
    }
    matches[row] = { kind: 'post', postId: first.id, by: 'moment' }
    taken.add(first.id)
  }
  return matches
}

function atOf({ date, time }: { date: string; time: string | null }): number {
  return dayNumber(date) * 1440 + minutesOf(time ?? '12:00')
}

function nearOf(sorted: readonly { id: Id; at: number }[], at: number): { id: Id; distance: number }[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.at ?? 0) < at - MATCH_MINUTES) low = middle + 1
    else high = middle
  }
  const near: { id: Id; distance: number }[] = []
  for (let index = low; index < sorted.length; index += 1) {
    const post = sorted[index]
    if (post === undefined || post.at > at + MATCH_MINUTES) break
    near.push({ id: post.id, distance: Math.abs(post.at - at) })
  }
  return near.toSorted((a, b) => a.distance - b.distance)
}
