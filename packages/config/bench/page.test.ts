import { expect, test } from 'vitest'
import { dotPlot } from '@cadans/config/bench/dot-plot.ts'
import { between, figure, table } from '@cadans/config/bench/markdown.ts'

test('a table aligns figures to the right', () => {
  expect(table(['', 'M1'], [['small NGO', '0.8']])).toBe('|  | M1 |\n| --- | ---: |\n| small NGO | 0.8 |')
})

test.each([
  [{ least: 4, most: 4 }, '4'],
  [{ least: 15, most: 28 }, '15…28'],
  [{ least: 0.8001, most: 0.8 }, '0.8'],
])('an optimum between %j reads %s', (optimum, words) => {
  expect(between(optimum)).toBe(words)
})

test('what is not known is a dash', () => {
  expect(figure(Number.NaN)).toBe('–')
})

/** Where the marks of a plot stand, from the left. */
function marksOf(svg: string): number[] {
  return [...svg.matchAll(/<circle cx="([\d.]+)"/gv)].map(([, x]) => Number(x))
}

test('a dot plot is logarithmic, and nothing stands at its left edge', () => {
  const svg = dotPlot({
    title: 'Overload',
    axis: 'hours',
    series: [{ name: 'fast', mark: 'filled' }],
    ticks: [0, 1, 10, 100],
    rows: [0, 1, 10, 100].map((value) => ({ name: `<${value}>`, values: [value] })),
  })
  const [, zero = 0, one = 0, ten = 0, hundred = 0] = marksOf(svg)
  expect(one).toBeGreaterThan(zero)
  expect(ten - one).toBeCloseTo(hundred - ten, 0)
  expect(svg).toContain('&lt;100>')
})
