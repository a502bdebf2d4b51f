import { legend, line, markAt, picture, type Series, text } from './svg.ts'

/** Rows with a mark for each series, on one axis. */
export interface DotPlot {
  title: string
  /** Below the axis. */
  axis: string
  series: readonly Series[]
  rows: readonly { name: string; values: readonly number[] }[]
  /** Where the axis is labelled, ascending. A first tick of 0 stands apart at the left: the axis is logarithmic. */
  ticks: readonly number[]
}

const WIDTH = 800
const ROW = 26
const TOP = 44

/** Values below the least tick above zero stand at the left edge. */
export function dotPlot({ title, axis, series, rows, ticks }: DotPlot): string {
  const left = 40 + 7.2 * Math.max(...rows.map(({ name }) => name.length))
  const x = scaleOf(ticks, left)
  const bottom = TOP + rows.length * ROW
  return picture({ width: WIDTH, height: bottom + 46 }, title, [
    ...legend({ x: left, y: 20 }, series),
    ...ticks.flatMap((tick) => [
      line({ x: x(tick), y: TOP - 8 }, { x: x(tick), y: bottom }),
      text({ x: x(tick), y: bottom + 18 }, String(tick), { anchor: 'middle', faint: true }),
    ]),
    text({ x: (left + WIDTH - 30) / 2, y: bottom + 38 }, axis, { anchor: 'middle', faint: true }),
    ...rows.flatMap(({ name, values }, index) => {
      const y = TOP + index * ROW + ROW / 2
      return [
        text({ x: left - 24, y: y + 4 }, name, { anchor: 'end' }),
        ...values.flatMap((value, at) => {
          const mark = series[at]?.mark
          return mark === undefined || Number.isNaN(value) ? [] : [markAt({ x: x(value), y }, mark)]
        }),
      ]
    }),
  ])
}

function scaleOf(ticks: readonly number[], left: number): (value: number) => number {
  const right = WIDTH - 30
  const positive = ticks.filter((tick) => tick > 0)
  const low = positive[0] ?? 1
  const high = positive.at(-1) ?? 10
  const start = ticks[0] === 0 ? left + 50 : left
  return (value) => {
    if (value < low) return value <= 0 || ticks[0] !== 0 ? left : left + (50 * value) / low
    return start + ((right - start) * Math.log(value / low)) / Math.log(high / low)
  }
}
