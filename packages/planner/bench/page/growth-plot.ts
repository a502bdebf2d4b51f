import type { Growth } from '../growth.ts'
import { legend, line, markAt, picture, text } from '@cadans/config/bench/svg.ts'

const WIDTH = 760
const HEIGHT = 330
const EDGE = { left: 90, right: 30, top: 44, bottom: 60 }

/** Processor time against posts, both logarithmic, with the line that fits. */
export function growthPlot(growth: readonly Growth[]): string {
  const points = growth.flatMap((one) => one.points)
  const posts = decadesOf(points.map((point) => point.posts))
  const times = decadesOf(points.map(({ milliseconds }) => milliseconds))
  const scale = (value: number, { low, high }: Decades, ends: { from: number; to: number }): number =>
    ends.from + ((ends.to - ends.from) * Math.log(value / low)) / Math.log(high / low)
  const x = (value: number): number => scale(value, posts, { from: EDGE.left, to: WIDTH - EDGE.right })
  const y = (value: number): number => scale(value, times, { from: HEIGHT - EDGE.bottom, to: EDGE.top })
  const series = growth.map(({ effort, exponent }) => ({
    name: `${effort}: posts to the power ${exponent.toFixed(2)}`,
    mark: effort === 'fast' ? ('hollow' as const) : ('filled' as const),
  }))
  return picture({ width: WIDTH, height: HEIGHT }, 'Processor time of a plan by its number of posts', [
    ...legend({ x: EDGE.left, y: 20 }, series),
    ...posts.ticks.flatMap((tick) => [
      line({ x: x(tick), y: EDGE.top }, { x: x(tick), y: HEIGHT - EDGE.bottom }),
      text({ x: x(tick), y: HEIGHT - EDGE.bottom + 18 }, tick.toLocaleString('en'), {
        anchor: 'middle',
        faint: true,
      }),
    ]),
    ...times.ticks.flatMap((tick) => [
      line({ x: EDGE.left, y: y(tick) }, { x: WIDTH - EDGE.right, y: y(tick) }),
      text({ x: EDGE.left - 8, y: y(tick) + 4 }, `${tick.toLocaleString('en')} ms`, {
        anchor: 'end',
        faint: true,
      }),
    ]),
    text({ x: WIDTH / 2, y: HEIGHT - 18 }, 'posts in one plan', { anchor: 'middle', faint: true }),
    ...growth.flatMap((one, index) => [
      ...trendOf(one, { x, y }),
      ...one.points.map((point) =>
        markAt({ x: x(point.posts), y: y(point.milliseconds) }, series[index]?.mark ?? 'filled'),
      ),
    ]),
  ])
}

interface Decades {
  low: number
  high: number
  ticks: number[]
}

/** The powers of ten around values. */
function decadesOf(values: readonly number[]): Decades {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.ceil(Math.log10(Math.max(...values)))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
  return { low: 10 ** first, high: 10 ** last, ticks }
}

function trendOf(
  { points, exponent }: Growth,
  { x, y }: { x: (value: number) => number; y: (value: number) => number },
): string[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  const factor = Math.exp(
    points.reduce(
      (sum, { posts, milliseconds }) => sum + Math.log(milliseconds) - exponent * Math.log(posts),
      0,
    ) / points.length,
  )
  const on = ({ posts }: { posts: number }) => ({ x: x(posts), y: y(factor * posts ** exponent) })
  return [line(on(first), on(last), 'trend')]
}
