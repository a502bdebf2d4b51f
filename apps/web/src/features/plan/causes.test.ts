import { expect, test } from 'vitest'
import { causesOf } from './causes.ts'

const line = (changeNumber: number, entity: 'goal' | 'post' | 'tactic' | 'comment') =>
  ({ changeNumber, deed: 'update', entity, isUndone: false }) as const

test('what was answered since is a cause; what came before, was undone or is no part of a plan is none', () => {
  const goal = line(9, 'goal')
  const lines = [
    line(10, 'comment'),
    goal,
    { ...line(8, 'tactic'), isUndone: true },
    { ...line(7, 'tactic'), deed: 'undo' as const },
    line(6, 'goal'),
  ]
  expect(causesOf(lines, 6)).toEqual({ answers: [goal], hasPosts: false, isWhole: true })
  expect(causesOf([line(9, 'post')], 6)).toEqual({ answers: [], hasPosts: true, isWhole: false })
})
