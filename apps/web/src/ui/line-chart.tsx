import list from './list.module.css'
import classes from './line-chart.module.css'

export interface ChartPoint {
  /** Days, or anything else that runs evenly. */
  x: number
  y: number
}

interface ChartLine {
  name: string
  points: readonly ChartPoint[]
  /** A line that was aimed for is dashed; one that was measured has dots. */
  kind: 'aim' | 'measured'
  colour?: string
}

interface Props {
  /** The whole in words, for those who hear it; the figures stand in a table beside it. */
  label: string
  lines: readonly ChartLine[]
  /** From the first to the last of it, where something is expected to lie. */
  band?: readonly { x: number; low: number; high: number }[]
  /** What stands under the first and the last x. */
  ends: readonly [string, string]
  format: (y: number) => string
}

const WIDTH = 480
const HEIGHT = 160
const SIDE = 8
const TOP = 14

/** Lines over time on one scale, from the least to the most of what they hold. */
export function LineChart({ label, lines, band = [], ends, format }: Props) {
  const xs = [...lines.flatMap(({ points }) => points.map(({ x }) => x)), ...band.map(({ x }) => x)]
  const ys = [
    ...lines.flatMap(({ points }) => points.map(({ y }) => y)),
    ...band.flatMap(({ low, high }) => [low, high]),
  ]
  if (xs.length === 0) return null
  const [firstX, lastX] = [Math.min(...xs), Math.max(...xs)]
  const [least, most] = [Math.min(...ys), Math.max(...ys)]
  const placeX = (x: number) => SIDE + ((x - firstX) / Math.max(1, lastX - firstX)) * (WIDTH - 2 * SIDE)
  const placeY = (y: number) => HEIGHT - TOP - ((y - least) / (most - least || 1)) * (HEIGHT - 2 * TOP)
  const pathOf = (points: readonly ChartPoint[]) =>
    points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${placeX(x)} ${placeY(y)}`).join('')
  const area = [
    ...band.map(({ x, high }) => ({ x, y: high })),
    ...band.toReversed().map(({ x, low }) => ({ x, y: low })),
  ]
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role='img' aria-label={label} className={classes.chart}>
        {area.length > 0 && <path className={classes.band} d={`${pathOf(area)}Z`} />}
        {lines.map(({ name, points, kind, colour }) => (
          <g key={name} style={colour === undefined ? {} : { color: colour }}>
            <path className={classes.line} data-kind={kind} d={pathOf(points)} />
            {kind === 'measured' &&
              points.map(({ x, y }) => (
                <circle key={`${x} ${y}`} className={classes.dot} cx={placeX(x)} cy={placeY(y)} r={3} />
              ))}
          </g>
        ))}
      </svg>
      <span className={classes.most}>{format(most)}</span>
      <span className={classes.least}>{format(least)}</span>
      <figcaption className={classes.ends}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </figcaption>
      {lines.length > 1 && (
        <ul className={`${list.legend} ${classes.legend}`}>
          {lines.map(({ name, kind, colour }) => (
            <li key={name} style={{ color: colour ?? 'var(--accent)' }}>
              <span className={classes.sample} data-kind={kind} />
              <span className={classes.legendName}>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
