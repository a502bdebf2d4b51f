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

/** What only rounding moved is less than these. */
const LEAST: Readonly<Record<Change['kind'], number>> = { channel: 50, theme: 10, hours: 15 }

/** What differs between two plans, the largest difference of each kind first; what only rounding moved is left out. */
export function changesSince(before: Figures, after: Figures): Change[] {
  const [was, is] = [totalsOf(before), totalsOf(after)]
  return (['channel', 'theme', 'hours'] as const).flatMap((kind) =>
    [...new Set([...was[kind].keys(), ...is[kind].keys()])]
      .map((id) => ({ kind, id, before: was[kind].get(id) ?? 0, after: is[kind].get(id) ?? 0 }))
      .filter((change) => Math.abs(change.after - change.before) >= LEAST[kind])
      .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
  )
}

function totalsOf({ channels, themes, hours }: Figures): Record<Change['kind'], ReadonlyMap<Id, number>> {
  return {
    channel: new Map(channels.map(({ channelId, frequency }) => [channelId, frequency.after])),
    theme: new Map(themes.map(({ id, after }) => [id, after])),
    hours: new Map(hours.map(({ personId, after }) => [personId, after])),
  }
}
