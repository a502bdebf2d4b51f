import { WHOLE } from '../numbers/shares.ts'
import type { Metric } from '../request/plan.ts'
import { SLACK } from '../turns/least-change.ts'

/** A plan by what it is judged by. */
export interface Judged {
  metrics: readonly Metric[]
  /** Minutes of work above what people's weeks hold. */
  overMinutes: number
}

/**
 * Whether a plan is worse than another: by the first of these in which they differ. Hard rules that it breaks (M6); minutes of
 * overload; how far counts run beyond their bounds on a channel (M1, M3), first of themes, then of all other values, these beyond
 * {@link SLACK} too, within which no stage mends them; how far themes run from their quotas over all channels (M2); clashes (M5);
 * repeats (M4). Within a bound, nearer is no better.
 */
export function isWorse(one: Judged, other: Judged): boolean {
  const others = judgements(other)
  for (const [at, value] of judgements(one).entries()) {
    const than = others[at] ?? value
    if (value !== than) return value > than
  }
  return false
}

/** The weightiest first; less is better. */
function judgements({ metrics, overMinutes }: Judged): number[] {
  const sum = (chosen: (metric: Metric) => boolean, valueOf: (metric: Metric) => number): number =>
    metrics.filter(chosen).reduce((total, metric) => total + valueOf(metric), 0)
  const named = (name: Metric['name']): number =>
    sum(
      (metric) => metric.name === name,
      ({ value }) => value,
    )
  const isTheme = ({ name, attribute }: Metric): boolean => name === 'M1' && attribute === 'theme'
  const isBalance = ({ name }: Metric): boolean => name === 'M1' || name === 'M3'
  return [
    named('M6'),
    overMinutes,
    sum(isTheme, beyondBound),
    sum((metric) => isBalance(metric) && !isTheme(metric), beyondSlack),
    named('M2'),
    named('M5'),
    named('M4'),
  ]
}

function beyondBound({ value, bound }: Metric): number {
  return Math.max(0, value - (bound ?? value))
}

function beyondSlack({ value, bound }: Metric): number {
  return bound === null ? 0 : Math.max(0, value - Math.max(bound, (1000 * SLACK) / WHOLE))
}
