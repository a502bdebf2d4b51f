import { expect, test } from 'vitest'
import { threadFindings } from './findings.ts'
import type { ThreadColumn, ThreadNode } from './thread-layout.ts'

function node(column: ThreadColumn, id: string | null, posts: number): ThreadNode {
  const postIds = Array.from({ length: posts }, (_, at) => `${column}${id}${at}`)
  return { column, id, postIds, isHole: posts === 0, x: 0, y: 0, height: 0 }
}

function found(...nodes: ThreadNode[]) {
  return threadFindings(nodes).map(({ kind, node: { id }, of }) => [kind, id, of])
}

test('what nothing carries is said first, and then where most posts hang loose', () => {
  expect(
    found(node('goal', 'g1', 6), node('goal', null, 2), node('message', 'm1', 0), node('theme', null, 3)),
  ).toEqual([
    ['hole', 'm1', 8],
    ['loose', null, 8],
  ])
})

test('where all is carried, the one with the fewest posts is the thinnest; posts and results are no finding', () => {
  expect(
    found(
      node('goal', 'g1', 8),
      node('message', 'm1', 5),
      node('message', 'm2', 3),
      node('stage', 'open', 1),
    ),
  ).toEqual([['thin', 'm2', 8]])
})
