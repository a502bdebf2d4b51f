import { type BenchRow, isMet } from '@cadans/config/bench/table.ts'
import type { Speed } from '../speed.ts'
import { figure } from '@cadans/config/bench/markdown.ts'

/** What a run did not reach, and what these figures do not show. */
export function missesSection(rows: readonly BenchRow[], speeds: readonly Speed[]): string {
  const missed = rows.filter((row) => isMet(row) === false)
  const slow = speeds.filter(({ ours, goal }) => goal !== undefined && ours > goal)
  const lines = [
    ...slow.map(
      ({ what, effort, ours, goal = 0 }) =>
        `- ${effort} plan, ${what}: ${figure(ours, 0)} ms, goal ≤ ${figure(goal)} ms`,
    ),
    ...missed.map(({ name, ours, unit, floor, goal }) => {
      const beside = floor === undefined ? '' : ` (floor ${figure(floor)})`
      return `- ${name}: ${figure(ours)} ${unit}${beside}, goal ≤ ${figure(goal?.most ?? Number.NaN)} ${unit}`
    }),
  ]
  const goals =
    rows.filter(({ goal }) => goal !== undefined).length +
    speeds.filter(({ goal }) => goal !== undefined).length
  return `## Missed

Of ${goals} goals ${lines.length} ${lines.length === 1 ? 'was' : 'were'} missed in this run${lines.length === 0 ? '.' : ':'}

${lines.join('\n')}

What these figures do not show: activity grids, promotion rules and the price of hired help are test data of ours, so M9 and M11 say how well the planner chooses and nothing of real audiences. Ideas that go to more than one channel, rubrics and the reserve are not in the scenarios. M9's optimum takes each week as if the weeks beside it were empty. M12 checks what was owed, the activity of slots, and that free hours and weeks pulled forward fit, not every number of every reason.
`
}
