import type { Id, PostCard, PostResult, Strategy, Tactic } from '@cadans/domain'
import { interactionsOf, spokenGoals } from '@cadans/domain'

export const threadColumns = ['goal', 'message', 'theme', 'stage', 'result'] as const
export type ThreadColumn = (typeof threadColumns)[number]

/** What a post has of a column; null where it has nothing. */
export interface ThreadNode {
  column: ThreadColumn
  id: string | null
  postIds: readonly Id[]
  /** In the strategy, and nothing carries it. */
  isHole: boolean
  x: number
  y: number
  height: number
}

interface ThreadLink {
  from: ThreadNode
  to: ThreadNode
  postIds: readonly Id[]
  /** Middles of its ends. */
  fromY: number
  toY: number
  width: number
}

export interface ThreadDrawing {
  nodes: readonly ThreadNode[]
  links: readonly ThreadLink[]
  height: number
  width: number
  nodeWidth: number
}

export interface ThreadBasis {
  posts: readonly { post: PostCard; result: PostResult | null }[]
  strategy: Pick<Strategy, 'goals' | 'keyMessages'>
  tactic: Pick<Tactic, 'themes'>
}

/** Narrower than this the names can no longer be read: then it scrolls. */
const LEAST_WIDTH = 860
/** A node is at most so wide, with its name in it, so that bands have room to be seen beside it. */
const MOST_NODE = 220
const GAP = 12
/** A node is at least so high, so that it can be pressed. */
const LEAST = 58
/** All posts together are about so high. */
const FULL = 380

/**
 * Posts as threads from goal to result: how wide a thread is says how many posts run through it. A node holds its own name, and the bands
 * run between nodes, so that neither covers the other.
 * @param width of the whole, in pixels
 */
export function threadDrawing({ posts, strategy, tactic }: ThreadBasis, width = LEAST_WIDTH): ThreadDrawing {
  const whole = Math.max(LEAST_WIDTH, width)
  const nodeWidth = Math.min(MOST_NODE, (whole / threadColumns.length) * 0.66)
  const goalsOf = new Map(strategy.keyMessages.map(({ id, goalIds }) => [id, goalIds]))
  const paths = posts
    .filter(({ post }) => post.status !== 'skipped')
    .map(({ post, result }) => ({
      id: post.id,
      goal: post.goalId ?? (post.messageId === null ? null : (goalsOf.get(post.messageId)?.[0] ?? null)),
      message: post.messageId,
      theme: post.themeId,
      stage: post.status === 'published' ? 'published' : post.status === 'open' ? 'open' : 'planned',
      result: result === null ? 'unread' : (interactionsOf(result) ?? 0) > 0 ? 'answered' : 'silent',
    }))
  const wanted: Record<ThreadColumn, readonly string[]> = {
    goal: spokenGoals(strategy).map(({ id }) => id),
    message: strategy.keyMessages.map(({ id }) => id),
    theme: tactic.themes.filter(({ retired }) => !retired).map(({ id }) => id),
    stage: ['published', 'planned', 'open'],
    result: ['answered', 'silent', 'unread'],
  }
  const scale = paths.length === 0 ? 0 : FULL / paths.length
  const nodes = threadColumns.flatMap((column, at) => {
    const groups = Map.groupBy(paths, (path) => path[column])
    const known = wanted[column].filter(
      (id) => groups.has(id) || column === 'goal' || column === 'message' || column === 'theme',
    )
    const others = [...groups.keys()].filter((id) => id === null || !wanted[column].includes(id))
    let y = 28
    return [...known, ...others].map((id): ThreadNode => {
      const own = groups.get(id) ?? []
      const height = Math.max(LEAST, own.length * scale)
      const node = {
        column,
        id,
        postIds: own.map((path) => path.id),
        isHole: own.length === 0,
        x: (at * (whole - nodeWidth)) / (threadColumns.length - 1),
        y,
        height,
      }
      y += height + GAP
      return node
    })
  })
  const height = Math.max(120, ...nodes.map((node) => node.y + node.height)) + 8
  return { nodes, links: linksOf(paths, nodes, scale), height, width: whole, nodeWidth }
}

type Path = Record<ThreadColumn, string | null> & { id: Id }

function linksOf(paths: readonly Path[], nodes: readonly ThreadNode[], scale: number): ThreadLink[] {
  const find = (column: ThreadColumn, id: string | null) =>
    nodes.find((node) => node.column === column && node.id === id)
  const links: ThreadLink[] = []
  for (const [at, column] of threadColumns.entries()) {
    const next = threadColumns[at + 1]
    if (next === undefined) break
    const used = new Map<ThreadNode, number>()
    const taken = new Map<ThreadNode, number>()
    const ofColumn = nodes.filter((node) => node.column === column)
    for (const from of ofColumn) {
      const own = paths.filter((path) => path[column] === from.id)
      for (const to of nodes.filter((node) => node.column === next)) {
        const shared = own.filter((path) => path[next] === to.id)
        if (shared.length === 0 || find(next, to.id) === undefined) continue
        const width = shared.length * scale
        const start = used.get(from) ?? 0
        const end = taken.get(to) ?? 0
        used.set(from, start + width)
        taken.set(to, end + width)
        links.push({
          from,
          to,
          postIds: shared.map(({ id }) => id),
          fromY: from.y + start + width / 2,
          toY: to.y + end + width / 2,
          width,
        })
      }
    }
  }
  return links
}
