import { record } from '@cadans/config/bench/measure.ts'
import type { BenchRow } from '@cadans/config/bench/table.ts'
import type { Coverage } from './coverage.ts'
import type { Forecasts } from './forecasts.ts'
import { meanOf } from './reviews-figures.ts'
import type { Reviews } from './reviews.ts'

type Figure = Parameters<typeof record>[0]

/** An interval of 95 % may hold less or more of the truths than that, but not by much. */
const GOAL = { leastHeld: 90, mostHeld: 98, worse: 5, proposalsOnNoise: 0.2, leastForetold: 85 }

/** Puts what has a goal into the table of the bench. */
export function recordVerdicts(figures: {
  coverages: readonly Coverage[]
  others: readonly Coverage[]
  reviews: readonly Reviews[]
  noises: readonly Reviews[]
  long: readonly Reviews[]
  forecasts: readonly Forecasts[]
}): BenchRow[] {
  return [
    ...[...figures.coverages, ...figures.others].flatMap(ofCoverage),
    ...[...figures.reviews, ...figures.long].flatMap(ofReviews),
    ...figures.noises.flatMap(ofNoise),
    ...figures.forecasts.filter(({ measurements }) => measurements >= 6).map(ofForecasts),
  ].map(record)
}

function ofCoverage({ title, condition, posts, intervals, held }: Coverage): Figure[] {
  // Where nothing is ever said, nothing is wrong.
  if (intervals === 0) return []
  const part = (100 * held) / intervals
  const name = `effects, ${title}, ${condition}, ${posts} posts`
  return [
    { name: `${name}: truths within their interval`, unit: '%', ours: part, goal: { most: GOAL.mostHeld } },
    { name: `${name}: truths outside it`, unit: '%', ours: 100 - part, goal: { most: 100 - GOAL.leastHeld } },
  ]
}

function ofReviews({ title, condition, rounds, audience, outcomes }: Reviews): Figure[] {
  const ours = outcomes.find(({ method }) => method === 'proposals')
  if (ours === undefined) return []
  // What rounding leaves of a tactic that nothing was changed in is no loss.
  const worse = ours.times.filter((times) => times < 1 - 1e-9).length
  const name = `${rounds} reviews, ${title}, ${condition}, ${audience} audience`
  return [
    {
      name: `${name}: an unchanged tactic’s interactions, of ours`,
      unit: '%',
      ours: 100 / meanOf(ours.times),
      goal: { most: 100 },
    },
    {
      name: `${name}: worlds in which unchanged was better`,
      unit: '%',
      ours: (100 * worse) / ours.times.length,
      goal: { most: GOAL.worse },
    },
  ]
}

function ofNoise({ title, condition, outcomes }: Reviews): Figure[] {
  const ours = outcomes.find(({ method }) => method === 'proposals')
  if (ours === undefined) return []
  return [
    {
      name: `${title}, ${condition}: proposals in a hundred reviews`,
      unit: '%',
      ours: 100 * ours.changes,
      goal: { most: 100 * GOAL.proposalsOnNoise },
    },
  ]
}

function ofForecasts({ title, measurements, rows, held }: Forecasts): Figure {
  return {
    name: `forecast from ${measurements} measurements, ${title}: outside its interval`,
    unit: '%',
    ours: 100 - (100 * held) / rows,
    goal: { most: 100 - GOAL.leastForetold },
  }
}
