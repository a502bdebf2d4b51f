import classes from './start.module.css'

/** Column and row of each little post, its colour, and whether it is an open place. */
const posts: readonly [column: number, row: number, colour: number, isOpen?: boolean][] = [
  [0, 0, 2],
  [1, 0, 1],
  [3, 0, 0],
  [4, 0, 4],
  [0, 1, 3],
  [2, 1, 2],
  [3, 1, 6, true],
  [4, 1, 1],
  [1, 2, 0],
  [2, 2, 5, true],
  [4, 2, 2],
  [5, 1, 5],
  [6, 0, 7],
  [5, 2, 0, true],
]

/** A picture of a calendar that fills itself: only for the eye. */
export function CalendarSketch() {
  return (
    <svg viewBox='0 0 428 196' className={classes.sketch} aria-hidden>
      {Array.from({ length: 21 }, (_, index) => (
        <rect
          key={index}
          x={2 + (index % 7) * 61}
          y={2 + Math.floor(index / 7) * 65}
          width='56'
          height='60'
          rx='7'
          fill='var(--surface)'
          stroke='var(--line)'
        />
      ))}
      {posts.map(([column, row, colour, isOpen = false]) => (
        <g key={`${column}-${row}`} transform={`translate(${8 + column * 61} ${24 + row * 65})`}>
          <rect
            width='44'
            height='30'
            rx='5'
            fill={isOpen ? 'none' : 'var(--sunken)'}
            stroke={isOpen ? 'var(--field-line)' : 'none'}
            strokeDasharray='3 3'
          />
          <rect width='3' height='30' rx='1.5' fill={`var(--theme-${colour})`} />
          <rect x='9' y='8' width='16' height='4' rx='2' fill='var(--dim)' opacity={isOpen ? 0.35 : 0.6} />
          <rect x='9' y='18' width='28' height='4' rx='2' fill='var(--ink)' opacity={isOpen ? 0.2 : 0.75} />
        </g>
      ))}
    </svg>
  )
}
