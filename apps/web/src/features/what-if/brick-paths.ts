import type { Id } from '@cadans/domain'
import type { Brick, BrickState } from './weeks.ts'

/** Units of the picture; the stylesheet makes it as wide as its place. */
export const COLUMN = 24
const BRICK = 19
const GAP = 1.5
const TALLEST = 8.5
/** With fewer posts a week than this a picture is not lower. */
const LEAST = 3

interface BrickPath {
  state: BrickState
  /** Null for a post without a theme. */
  themeId: Id | null
  /** All its bricks as one SVG path. */
  d: string
}

export interface BrickPicture {
  height: number
  paths: readonly BrickPath[]
}

/**
 * Stacks of bricks as few paths, one for each theme and state: a thousand posts are drawn as fast as ten.
 * @param highest so high a stack is drawn at most, however many posts a week has
 */
export function brickPicture(stacks: readonly (readonly Brick[])[], highest: number): BrickPicture {
  const most = Math.max(LEAST, ...stacks.map(({ length }) => length))
  const step = Math.min(TALLEST + GAP, highest / most)
  const tall = step - Math.min(GAP, step / 4)
  const height = Math.round(most * step + 2)
  const paths = new Map<string, BrickPath>()
  for (const [week, stack] of stacks.entries()) {
    for (const [rank, { themeId, state }] of stack.entries()) {
      const x = week * COLUMN + (COLUMN - BRICK) / 2
      const y = height - 1 - rank * step - tall
      const d = `M${round(x)} ${round(y)}h${BRICK}v${round(tall)}h-${BRICK}z`
      const key = `${state}/${themeId}`
      const path = paths.get(key)
      if (path === undefined) paths.set(key, { state, themeId, d })
      else path.d += d
    }
  }
  return { height, paths: [...paths.values()] }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
