import type { Id } from '@cadans/domain'
import { useState } from 'react'
import { brickPicture, COLUMN } from './brick-paths.ts'
import type { Brick } from './weeks.ts'
import classes from './what-if.module.css'

interface Props {
  stacks: readonly (readonly Brick[])[]
  /** So many weeks are as wide as the picture. */
  columns: number
  /** In units of which a week is {@link COLUMN} wide. */
  highest?: number
  colourOf: (themeId: Id | null) => string
  /** The picture in words. */
  label: string
  /** A week in words, for who points at it. */
  titleOf: (week: number) => string
}

/** One channel, a stack a week, a brick a post. */
export function WeekStacks({ stacks, columns, highest = 78, colourOf, label, titleOf }: Props) {
  const [pointed, setPointed] = useState<number | null>(null)
  const { height, paths } = brickPicture(stacks, highest)
  return (
    <svg
      className={classes.stacks}
      viewBox={`0 0 ${columns * COLUMN} ${height}`}
      role='img'
      aria-label={label}
    >
      <path className={classes.ground} d={`M0 ${height - 0.5}h${columns * COLUMN}`} />
      {paths.map(({ state, themeId, d }) => (
        <path
          key={`${state}/${themeId}`}
          className={classes.bricks}
          data-state={state}
          style={{ '--brick': colourOf(themeId) }}
          d={d}
        />
      ))}
      {stacks.map((_, week) => (
        <rect
          key={week}
          x={week * COLUMN}
          width={COLUMN}
          height={height}
          fill='transparent'
          onPointerEnter={() => setPointed(week)}
        >
          {week === pointed && <title>{titleOf(week)}</title>}
        </rect>
      ))}
    </svg>
  )
}
