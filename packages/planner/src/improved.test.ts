import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agencyClients, scenarios } from '../scenarios/index.ts'
import { arbitraryRequest } from '../testing/arbitrary-request.ts'
import { makePlan, type Metric, type Plan, type PlanRequest } from './index.ts'

function figure(plan: Plan, name: Metric['name'], attribute: Metric['attribute'] = null): Metric {
  const found = plan.report.metrics.find((metric) => metric.name === name && metric.attribute === attribute)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

/** Minutes of overload, between the two that the rounded share leaves possible; fewer minutes in all make the share larger. */
function overMinutes(plan: Plan): { least: number; most: number } {
  const all = plan.places.reduce((sum, { minutes }) => sum + minutes, 0)
  const { value } = figure(plan, 'M7')
  return { least: ((value - 0.5) * all) / 1000, most: ((value + 0.5) * all) / 1000 }
}

const requests: Record<string, () => PlanRequest> = {
  ...scenarios,
  client: () => agencyClients()[0] ?? scenarios.ngo(),
}

describe.each(Object.entries(requests))('the improved plan of %s', (_name, make) => {
  const fast = makePlan(make())
  const improved = makePlan(make(), { effort: 'improved' })

  test('keeps every channel to its bound, with no more repeats and no rule broken', () => {
    const { value, bound } = figure(improved, 'M1', 'theme')
    expect(value).toBeLessThanOrEqual(bound ?? 0)
    expect(figure(improved, 'M4').value).toBeLessThanOrEqual(figure(fast, 'M4').value)
    expect(figure(improved, 'M6').value).toBe(0)
  })

  test('keeps all channels together within a post and a half, with fewer clashes', () => {
    expect(figure(improved, 'M2', 'theme').value).toBeLessThanOrEqual(1500)
    expect(figure(improved, 'M5').value).toBeLessThan(figure(fast, 'M5').value)
  })

  test('has the same places at the same times, and no more overload', () => {
    const moments = ({ places }: Plan) => places.map(({ key, date, time }) => [key, date, time])
    expect(moments(improved)).toEqual(moments(fast))
    expect(figure(improved, 'M7').value).toBeLessThanOrEqual(figure(fast, 'M7').value)
    expect(figure(improved, 'M3', 'format').value).toBeLessThanOrEqual(
      Math.max(figure(fast, 'M3', 'format').value, figure(fast, 'M3', 'format').bound ?? 0),
    )
  })
})

test.each([22, 23, 40, 60])('with %i themes every channel keeps to its bound', (count) => {
  const asked = scenarios.municipality()
  // Three large ones, which clash, and many small ones.
  const large = [0, count - 2, count - 1]
  const share = Math.floor(250 / (count - large.length))
  const [sample] = asked.tactic.themes
  if (sample === undefined) throw new Error('no theme')
  const themes = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `01a00000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    share: large.includes(index) ? 250 : share,
  }))
  const plan = makePlan({ ...asked, tactic: { ...asked.tactic, themes } }, { effort: 'improved' })
  const { value, bound } = figure(plan, 'M1', 'theme')
  expect(value).toBeLessThanOrEqual(bound ?? 0)
})

test('whatever is asked, the improved plan breaks no rule, loses nothing, and is the same each time', () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      const plan = makePlan(request, { effort: 'improved' })
      expect(figure(plan, 'M6').value).toBe(0)
      const left = plan.leftOut.reduce((sum, { count }) => sum + count, 0)
      expect(plan.report.placed + left).toBe(plan.report.wanted)
      const again = makePlan(structuredClone(request), { effort: 'improved' })
      expect(JSON.stringify(again)).toBe(JSON.stringify(plan))
    }),
    { numRuns: 60 },
  )
})

test('where every theme suits every format and hours are as they fall, it has no more overload than the fast one', () => {
  fc.assert(
    fc.property(arbitraryRequest, (asked) => {
      const themes = asked.tactic.themes.map((theme) => ({ ...theme, formatIds: [] }))
      const request = { ...asked, tactic: { ...asked.tactic, themes, balanceHours: false } }
      const fast = overMinutes(makePlan(request))
      const improved = overMinutes(makePlan(request, { effort: 'improved' }))
      expect(improved.least).toBeLessThanOrEqual(fast.most)
    }),
    { numRuns: 60 },
  )
})
