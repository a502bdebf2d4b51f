import fc from 'fast-check'
import type { PostCard } from '@cadans/domain'
import { expect, test } from 'vitest'
import { threadColumns, threadDrawing } from './thread-layout.ts'

const strategy = {
  goals: [{ id: 'g1' }, { id: 'g2' }],
  keyMessages: [
    { id: 'm1', goalIds: ['g1'] },
    { id: 'm2', goalIds: [] },
  ],
} as never
const tactic = {
  themes: [
    { id: 't1', retired: false },
    { id: 't2', retired: false },
    { id: 't3', retired: true },
  ],
} as never

const post = (id: string, part: Partial<PostCard>) => ({
  post: { id, goalId: null, messageId: null, themeId: null, status: 'planned', ...part } as PostCard,
  result: null,
})

test('what nothing carries is a hole, and a retired theme without posts is not drawn', () => {
  const { nodes } = threadDrawing({
    posts: [post('a', { messageId: 'm1', themeId: 't1' })],
    strategy,
    tactic,
  })
  const holes = nodes.filter(({ isHole }) => isHole).map(({ id }) => id)
  expect(holes).toEqual(['g2', 'm2', 't2'])
  expect(nodes.find(({ column, id }) => column === 'goal' && id === 'g1')?.postIds).toEqual(['a'])
})

test('a goal of listening wants no posts, so it is no hole; with a post it is drawn', () => {
  const listening = {
    ...(strategy as object),
    goals: [{ id: 'g1' }, { id: 'g2', kind: 'monitoring' }],
  } as never
  const goalsOf = (goalId: string | null) =>
    threadDrawing({ posts: [post('a', { messageId: 'm1', goalId })], strategy: listening, tactic })
      .nodes.filter(({ column }) => column === 'goal')
      .map(({ id, isHole }) => [id, isHole])
  expect(goalsOf(null)).toEqual([['g1', false]])
  expect(goalsOf('g2')).toEqual([
    ['g1', true],
    ['g2', false],
  ])
})

test('every post runs through each column once, and each thread starts and ends inside its nodes', () => {
  const posts = fc.array(
    fc.record({
      messageId: fc.constantFrom('m1', 'm2', 'gone', null),
      themeId: fc.constantFrom('t1', 't2', 't3', null),
      status: fc.constantFrom('open', 'planned', 'published', 'skipped'),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(posts, (given) => {
      const all = given.map((part, index) => post(String(index), part as Partial<PostCard>))
      const counted = all.filter(({ post: one }) => one.status !== 'skipped').length
      const { nodes, links, height } = threadDrawing({ posts: all, strategy, tactic })
      for (const column of threadColumns) {
        const ids = nodes.filter((node) => node.column === column).flatMap(({ postIds }) => postIds)
        expect(ids).toHaveLength(counted)
        expect(new Set(ids).size).toBe(counted)
      }
      for (const { from, to, fromY, toY, width } of links) {
        expect(fromY - width / 2).toBeGreaterThanOrEqual(from.y - 1e-6)
        expect(fromY + width / 2).toBeLessThanOrEqual(from.y + from.height + 1e-6)
        expect(toY + width / 2).toBeLessThanOrEqual(to.y + to.height + 1e-6)
      }
      for (const node of nodes) expect(node.y + node.height).toBeLessThanOrEqual(height)
    }),
  )
})
