import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import type { Workshop } from '../possible/workshop.ts'
import { type Cell, cellOf, Rota } from './rota.ts'

/** Each pass takes off overload, so they end by themselves; so many are more than any plan was seen to need. */
const MOST_PASSES = 50

/**
 * Takes work out of overloaded weeks to wherever it weighs less by itself, until none does: no week of anybody is left that one
 * piece of work could leave with gain, so that a plan is also what re-planning it would keep. What others are adapted from is
 * made no later than it was.
 * Where hours are balanced, what goes on from an earlier plan is left to that.
 */
export function lighten(workshop: Workshop, entries: readonly Entry[]): void {
  const { model } = workshop
  const open = entries.filter(
    ({ standing, person, kept }) =>
      standing === null && person !== NONE && (kept === null || !model.tactic.balanceHours),
  )
  const rota = new Rota(workshop, entries)
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let isChanged = false
    for (const entry of open) {
      if (rota.over(cellOf(entry), 0) > 0 && toLighterCell(rota, entry)) isChanged = true
    }
    if (!isChanged) return
  }
}

/** To the week and person where it weighs least, if that is less than where it is. */
export function toLighterCell(rota: Rota, entry: Entry): boolean {
  const from = cellOf(entry)
  const saved = rota.over(from, 0) - rota.over(from, -entry.minutes)
  const cell = rota.lightest(entry, entry.format, entry.minutes)
  if (cell === undefined || cell.cost >= saved || isSameCell(cell.at, from)) return false
  rota.takeOut(entry)
  rota.putIn(entry, cell.at)
  return true
}

export function isSameCell(one: Cell, other: Cell): boolean {
  return one.person === other.person && one.week === other.week
}
