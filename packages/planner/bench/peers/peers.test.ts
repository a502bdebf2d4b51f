import { expect, test } from 'vitest'
import { smallRequest } from '../../testing/small-request.ts'
import { metricsOfPlaces } from '../ground.ts'
import { makePlan } from '../../src/index.ts'
import { categoryGrid } from './category-grid.ts'
import { spreadOut } from './fixed-slots.ts'
import { roundRobinQueue } from './round-robin.ts'

test.each([
  ['copies stand apart', [4, 2, 2], [0, 1, 2, 0, 0, 1, 2, 0]],
  ['a value without copies is not there', [2, 0, 1], [0, 2, 0]],
])('%s', (_sentence, counts, expected) => {
  expect(spreadOut(counts)).toEqual(expected)
})

const request = smallRequest()
const themeOf = (places: readonly { themeId: string | null }[]): number[] =>
  places.map(({ themeId }) => request.tactic.themes.findIndex(({ id }) => id === themeId))

test('a queue deals themes in turn, whatever their shares', () => {
  expect(themeOf(roundRobinQueue(request))).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2])
})

test('a category grid gives themes their shares in four weeks', () => {
  const themes = themeOf(categoryGrid(request))
  expect([0, 1, 2].map((theme) => themes.filter((one) => one === theme).length)).toEqual([6, 4, 2])
})

test('a queue set to best times scores as well as ours', () => {
  const { report } = makePlan(request)
  const metrics = metricsOfPlaces(request, roundRobinQueue(request), report.wanted)
  expect(metrics.find(({ name }) => name === 'M9')?.value).toBe(1000)
})

test('metrics of our own places are those of the report', () => {
  const { places, report } = makePlan(request)
  expect(metricsOfPlaces(request, places, report.wanted)).toEqual(report.metrics)
})
