import { describe, expect, test } from 'vitest'
import { bakery } from '../scenarios/bakery.ts'
import { businessFirm, gardenCentre, museum } from '../scenarios/harder.ts'
import { agencyClients, scenarios } from '../scenarios/index.ts'
import { postsOf } from '../testing/again.ts'
import { rhythmFigures } from '../testing/rhythm-figures.ts'
import { makePlan, type Plan, type PlanRequest } from './index.ts'

const cases: Record<string, () => PlanRequest> = {
  ...scenarios,
  bakery,
  'firm to firms': businessFirm,
  'garden centre': gardenCentre,
  museum,
  client: () => agencyClients()[0] ?? scenarios.ngo(),
}

function losing(request: PlanRequest, audienceLoss: number, reserveShare = 150): PlanRequest {
  return { ...request, tactic: { ...request.tactic, audienceLoss, reserveShare } }
}

/** Hours that hardly differ, as most audiences' do: an hour beside the best one loses a few per cent. */
function gently(request: PlanRequest): PlanRequest {
  const segments = request.strategy.segments.map((segment) => ({
    ...segment,
    activity: segment.activity.map(({ channelId, grid }) => ({
      channelId,
      grid: grid.map((activity) => 80 + Math.floor(activity / 5)),
    })),
  }))
  return { ...request, strategy: { ...request.strategy, segments } }
}

function audienceOf({ report }: Plan): number {
  return report.metrics.find(({ name }) => name === 'M9')?.value ?? Number.NaN
}

describe.each(Object.entries(cases))('the rhythm of %s', (_name, make) => {
  const plan = makePlan(losing(gently(make()), 50))
  const figures = rhythmFigures(plan.places)

  test('uses several hours on every channel in every quarter', () => {
    expect(figures.fewestHours).toBeGreaterThanOrEqual(3)
  })

  test('loses no more of its audience than was said, and none where none may be lost', () => {
    expect(audienceOf(plan)).toBeGreaterThanOrEqual(950)
    expect(audienceOf(makePlan(losing(make(), 0)))).toBe(1000)
  })

  test('has no two channels at the same minute', () => {
    expect(figures.sameMinute).toBe(0)
    expect(rhythmFigures(makePlan(losing(make(), 0)).places).sameMinute).toBe(0)
  })

  test('keeps the reserve even over all weeks together', () => {
    expect(figures.mostReserve).toBeLessThanOrEqual(Math.ceil(figures.meanReserve) + 2)
  })
})

test('a post at another hour than the most active says what that costs, within what was said', () => {
  const { places } = makePlan(losing(gently(scenarios.ngo()), 50))
  const told = places.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'slot.spread'))
  expect(told.length).toBeGreaterThan(0)
  for (const reason of told) {
    expect(reason).toMatchObject({ loss: expect.any(Number) })
    expect('loss' in reason && reason.loss).toBeLessThanOrEqual(50)
  }
})

test('a wish to compare hours moves nothing that is planned already', () => {
  const request = losing(scenarios.ngo(), 0)
  const free = postsOf(makePlan(request))
  const moments = ({ places }: Plan) => places.map(({ key, date, time }) => [key, date, time])
  expect(moments(makePlan({ ...losing(request, 50), free }))).toEqual(moments(makePlan({ ...request, free })))
})
