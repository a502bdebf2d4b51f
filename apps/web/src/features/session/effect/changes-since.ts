import type { Id } from '@cadans/domain'
import type { Preview } from '../../what-if/preview.ts'

/** A figure of the plan before and after an answer: posts a week in thousandths, per mille of the posts, minutes a week. */
export interface Change {
  kind: 'channel' | 'theme' | 'hours'
  id: Id
  before: number
  after: number
}

type Figures = Pick<Preview, 'channels' | 'themes' | 'hours'>

/** What differs between two plans, the largest difference of each kind first; what only rounding moved is left out. */
export function changesSince(before: Figures, after: Figures): Change[] {
  return [
    ...differing(
      'channel',
      totals(before.channels, channelFigure),
      totals(after.channels, channelFigure),
      50,
    ),
    ...differing('theme', totals(before.themes, themeFigure), totals(after.themes, themeFigure), 10),
    ...differing('hours', totals(before.hours, hoursFigure), totals(after.hours, hoursFigure), 15),
  ]
}

const channelFigure = ({ channelId, frequency }: Preview['channels'][number]) =>
  [channelId, frequency.after] as const
const themeFigure = ({ id, after }: Preview['themes'][number]) => [id, after] as const
const hoursFigure = ({ personId, after }: Preview['hours'][number]) => [personId, after] as const

function totals<T>(rows: readonly T[], figureOf: (row: T) => readonly [Id, number]): ReadonlyMap<Id, number> {
  return new Map(rows.map(figureOf))
}

function differing(
  kind: Change['kind'],
  before: ReadonlyMap<Id, number>,
  after: ReadonlyMap<Id, number>,
  least: number,
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ kind, id, before: before.get(id) ?? 0, after: after.get(id) ?? 0 }))
    .filter((change) => Math.abs(change.after - change.before) >= least)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
}
