import type { ThreadNode } from './thread-layout.ts'

/** What is said of a thread: that nothing carries a node, that little does, or that posts hang loose of it. */
export interface ThreadFinding {
  kind: 'hole' | 'thin' | 'loose'
  node: ThreadNode
  /** Of all posts. */
  of: number
}

const chosen = ['goal', 'message', 'theme'] as const
const MOST = 3

/**
 * Where the thread is thinnest: what nothing carries first, or else the one that the fewest posts carry; and where most posts hang loose.
 * What the plan itself decides, from posts to results, is no finding.
 */
export function threadFindings(nodes: readonly ThreadNode[]): ThreadFinding[] {
  const of = nodes.filter(({ column }) => column === 'goal').flatMap(({ postIds }) => postIds).length
  const own = nodes.filter(({ column }) => chosen.some((one) => one === column))
  const holes = own.filter(({ isHole }) => isHole)
  const thin = own
    .filter(({ id, isHole }) => id !== null && !isHole)
    .toSorted((one, other) => one.postIds.length - other.postIds.length)
    .slice(0, holes.length === 0 ? 1 : 0)
  const loose = own
    .filter(({ id }) => id === null)
    .toSorted((one, other) => other.postIds.length - one.postIds.length)
    .slice(0, 1)
  return [
    ...holes.map((node) => ({ kind: 'hole', node, of }) as const),
    ...thin.map((node) => ({ kind: 'thin', node, of }) as const),
    ...loose.map((node) => ({ kind: 'loose', node, of }) as const),
  ].slice(0, MOST)
}
