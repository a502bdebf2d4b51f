import { record } from '@cadans/config/bench/measure.ts'
import type { PlanRequest } from '../src/index.ts'
import { rhythmFigures } from '../testing/rhythm-figures.ts'
import { casesOf } from './cases.ts'
import { metricOf } from './compare.ts'
import { ourPlan } from './ours.ts'

/** What a post may lose of its audience, per mille; what is kept free. */
const LOSS = 50
const RESERVE = 150
/** A week of reserve may have so many more than the mean, rounded up. */
const UNEVEN = 2
/** Different hours of a channel in a quarter, where its audience is not there at one hour alone. */
const HOURS = 3

/** The scenario with audiences that an hour more or less hardly changes, with room for the topical, and hours to be compared. */
function comparing(request: PlanRequest): PlanRequest {
  const segments = request.strategy.segments.map((segment) => ({
    ...segment,
    activity: segment.activity.map(({ channelId, grid }) => ({
      channelId,
      grid: grid.map((activity) => 80 + Math.floor(activity / 5)),
    })),
  }))
  const tactic = { ...request.tactic, audienceLoss: LOSS, reserveShare: RESERVE }
  return { ...request, strategy: { ...request.strategy, segments }, tactic }
}

for (const { title, whole } of casesOf()) {
  const { places, report } = ourPlan(comparing(whole), 'improved')
  const figures = rhythmFigures(places)
  record({
    name: `different hours on the channel and in the quarter with the fewest, short of ${HOURS}, ${title}`,
    ours: Math.max(0, HOURS - figures.fewestHours),
    unit: 'h',
    goal: { most: 0 },
  })
  record({
    name: `audience lost where ${LOSS / 10} % may be, ${title}`,
    ours: (1000 - metricOf(report.metrics, 'M9')) / 10,
    unit: '%',
    goal: { most: LOSS / 10 },
  })
  record({
    name: `pairs of posts on two channels at one minute, ${title}`,
    ours: figures.sameMinute,
    unit: 'posts',
    goal: { most: 0 },
  })
  record({
    name: `reserve in the week that has most, ${title}; floor: the mean week`,
    ours: figures.mostReserve,
    floor: figures.meanReserve,
    unit: 'posts',
    goal: { most: Math.ceil(figures.meanReserve) + UNEVEN },
  })
}
