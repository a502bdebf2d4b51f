import type { Entry } from '../../src/request/entry.ts'
import { CLASH_MINUTES } from '../../src/values/theme.ts'
import type { Ground } from '../ground.ts'
import { addRow, addVariable, createMip, type Solved, solve, type Term } from './mip.ts'
import { addThemes, addTotals } from './themes.ts'

/**
 * M5: the fewest places whose theme ran on another channel less than a day before, under the planner's rules for themes and on the
 * slots of the plan.
 * @param total how far a theme's count may run from its quota over all channels, in posts; without it as far as it will
 * @param most only ways with so many or fewer are looked for; the bound is one more where there are none
 * @returns posts
 */
export function fewestClashes(
  ground: Ground,
  { seconds, total, most }: { seconds: number; total?: number; most?: number },
): Solved {
  const mip = createMip()
  const channels = addThemes(mip, ground)
  if (total !== undefined) addTotals(mip, ground, { channels, total })
  const clash = new Map<Entry, number>()
  for (const { entries } of channels)
    for (const entry of entries) clash.set(entry, addVariable(mip, { cost: 1 }))
  for (const { entries, choices } of channels) {
    for (const [place, entry] of entries.entries()) {
      for (const other of channels) {
        if (other.entries === entries) continue
        const near = other.entries.flatMap((seen, at) => (isJustBefore(seen, entry) ? [at] : []))
        for (const [theme, choice] of (choices[place] ?? []).entries()) {
          if (choice < 0) continue
          for (const at of near) {
            const earlier = other.choices[at]?.[theme] ?? -1
            if (earlier < 0) continue
            const terms: Term[] = [
              [choice, 1],
              [earlier, 1],
              [clash.get(entry) ?? -1, -1],
            ]
            addRow(mip, terms, { upper: 1 })
          }
        }
      }
    }
  }
  if (most === undefined) return solve(mip, { seconds })
  addRow(
    mip,
    [...clash.values()].map((variable) => [variable, 1]),
    { upper: most },
  )
  const solved = solve(mip, { seconds })
  return solved.status === 'infeasible' ? { ...solved, bound: most + 1 } : solved
}

/** Less than a day before, in the order in which places of one moment are counted. */
function isJustBefore(seen: Entry, entry: Entry): boolean {
  return seen.order < entry.order && seen.at > entry.at - CLASH_MINUTES
}
