import type { AgainstExact } from '../against-exact.ts'
import type { ScenarioFigures } from '../figures.ts'
import { between, figure, table } from '@cadans/config/bench/markdown.ts'

const COLUMNS: readonly { metric: AgainstExact['metric']; head: string }[] = [
  { metric: 'M1', head: 'M1 theme' },
  { metric: 'M1 message', head: 'M1 message' },
  { metric: 'M2', head: 'M2' },
  { metric: 'M3', head: 'M3 format' },
  { metric: 'M4', head: 'M4 repeats' },
  { metric: 'M5', head: 'M5 clashes' },
  { metric: 'M7', head: 'M7 hours, quarter' },
  { metric: 'M7 whole', head: 'M7 hours, whole' },
  { metric: 'M2 whole', head: 'M2, whole' },
  { metric: 'M5 whole', head: 'M5, whole' },
]

/** Our plans beside what is possible at all. */
export function exactSection(scenarios: readonly ScenarioFigures[]): string {
  const rows = scenarios.map(({ title, exact }) => [
    title,
    ...COLUMNS.map(({ metric }) => {
      const found = exact.find((one) => one.metric === metric)
      return found === undefined
        ? '–'
        : `${figure(found.fast)} · ${figure(found.improved)} · **${between(found)}**`
    }),
  ])
  const edits = scenarios[0]?.edits.map(({ name }) => name) ?? []
  const changes = scenarios.map(({ title, edits: own }) => [
    title,
    ...own.map((one) => {
      const part = figure((100 * one.improved) / one.free, 1)
      return `${figure(one.fast, 1)} · ${figure(one.improved, 1)} (${part} %) · **${between(one, 1)}**`
    }),
  ])
  return `## Beside the exact optimum

Each cell: fast · improved · **exact**. The optima are computed by stages with [HiGHS](https://highs.dev) under the planner's own rules, and checked on tiny instances against all ways there are. An optimum that was not proven in its time is shown as *lower bound…best found*.

- M1, M2 and M4 on a quarter, M5 on four weeks (in posts; the last four of the event campaign): on the slots of the plan, every channel within its own bound, and for M2 and M5 no more repeats than the improved plan has. Each is the best for itself: no plan needs to reach all of them at once.
- M1 for messages, M7, and M3 while M7 is at its optimum: slots, themes and origins as in the improved plan; formats within their bound, or within the least that the themes leave; persons who can make them, up to two weeks forward, hired help within its budget.
- M2 and M5 on the whole only where the plan misses their goal, to say whether any plan could meet it: M5 while the total keeps to 1.5 posts, and both with every channel within its bound and no more repeats. Where none can, which is proven then, the optimum stands in the place of the goal.

${table(['', ...COLUMNS.map(({ head }) => head)], rows)}

![Hours above capacity in a quarter: fast, improved, exact](pictures/overload.svg)

## Changed by an edit (M10)

Free posts of the improved plan of the whole horizon that get another date, time, theme, message, origin or format after an edit, or go: fast · improved (part of the free posts) · **fewest possible**. A post or a day is taken from a quarter, the half and three quarters of the plan, and the mean shown. Posts on a day that is closed count as changed in all three. The exact minimum keeps themes, messages, origins and formats of every channel within ${figure(1.5, 1)} posts of their quotas (or what the plan before had), and themes and formats to what suits; it leaves hours out, so the true minimum may be a little higher. What was pinned by hand stays in every plan: it is a standing post.

${table(['', ...edits], changes)}

![Part of the free posts that an edit changes, mean of the scenarios: fast, improved, exact](pictures/change.svg)
`
}
