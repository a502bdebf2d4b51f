import { expect, test } from 'vitest'
import { scenarios } from '../scenarios/index.ts'
import { makePlan, type Metric } from './index.ts'

const cases = Object.entries(scenarios).map(([name, make]) => ({ name, plan: makePlan(make()) }))

function metric(metrics: readonly Metric[], name: string, attribute: string | null = null): number {
  return metrics.find((one) => one.name === name && one.attribute === attribute)?.value ?? Number.NaN
}

test.each(cases)('$name: balances stay within their bounds', ({ plan: { report } }) => {
  for (const { name, value, bound } of report.metrics) {
    if (name === 'M1' || name === 'M3') expect(value, name).toBeLessThanOrEqual(bound ?? 0)
  }
})

test.each(cases)(
  '$name: no theme twice running, no hard rule broken, nobody overloaded',
  ({ plan: { report } }) => {
    expect(['M4', 'M6', 'M7'].map((name) => metric(report.metrics, name))).toEqual([0, 0, 0])
  },
)

test.each(cases)('$name: all but the closed days is placed', ({ plan: { leftOut, report } }) => {
  expect(new Set(leftOut.map(({ code }) => code)).size).toBeLessThanOrEqual(1)
  expect(leftOut.every(({ code }) => code === 'left.closed')).toBe(true)
  expect(report.wanted - report.placed).toBe(leftOut.reduce((total, { count }) => total + count, 0))
})

test.each(cases)('$name: slots and promotion reach what is possible', ({ plan: { report } }) => {
  expect(['M9', 'M11'].map((name) => metric(report.metrics, name))).toEqual([1000, 1000])
})

test.each([
  ['ngo', 364],
  ['municipality', 1248],
  ['event', 144],
])('%s asks for %d posts', (name, wanted) => {
  expect(cases.find((one) => one.name === name)?.plan.report.wanted).toBe(wanted)
})

test('the plan of a year keeps its places on the same local time across daylight saving', () => {
  const { places } = makePlan(scenarios.municipality())
  const timesOf = (month: string): string[] =>
    [
      ...new Set(places.filter(({ date }) => date.startsWith(month)).map(({ time }) => time.slice(0, 2))),
    ].toSorted()
  expect(timesOf('2027-03')).toEqual(timesOf('2027-11'))
})
