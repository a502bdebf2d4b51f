import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { makePlan, type PlanRequest, postFieldsOf } from '../index.ts'

/** The NGO, its first key message for one goal and the others for another, of these weights. */
function weighed([first, others]: [number, number]): PlanRequest {
  const request = scenarios.ngo()
  const [goal] = request.strategy.goals
  if (goal === undefined) throw new Error('the scenario has no goal')
  const goals = [
    { ...goal, id: 'first', weight: first },
    { ...goal, id: 'others', weight: others },
  ]
  const keyMessages = request.strategy.keyMessages.map((message, index) => ({
    ...message,
    goalIds: [index === 0 ? 'first' : 'others'],
  }))
  return { ...request, strategy: { ...request.strategy, goals, keyMessages } }
}

/** Per mille of the posts of a year that serve the first goal. */
function partOf(request: PlanRequest): number {
  const { places } = makePlan(request)
  const told = places.filter(({ messageId }) => messageId !== null)
  return Math.round((told.filter(({ goalId }) => goalId === 'first').length * 1000) / told.length)
}

describe('a goal whose one message has half of the priority', () => {
  test.each<[string, [number, number], number]>([
    ['as heavy as the other has half of the posts', [3, 3], 500],
    ['twice as heavy has two thirds', [4, 2], 667],
    ['half as heavy has one third', [1, 2], 333],
    ['that does not count now has none', [0, 3], 0],
    ['has half where no goal counts', [0, 0], 500],
  ])('%s', (_name, weights, part) => {
    expect(Math.abs(partOf(weighed(weights)) - part)).toBeLessThanOrEqual(10)
  })
})

test('a calendar that is there already turns to the goal that became heavier', () => {
  const places = makePlan(weighed([3, 3])).places
  const free = places.map((place) => ({ id: place.key, ...postFieldsOf(place) }))
  expect(partOf({ ...weighed([5, 1]), free })).toBeGreaterThan(800)
})
