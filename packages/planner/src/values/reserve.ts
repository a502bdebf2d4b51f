import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { keepValues } from '../turns/keep.ts'
import type { Model } from '../request/model.ts'
import { count, give, sequenceOf } from '../turns/sequence.ts'
import { sharesOf } from '../numbers/shares.ts'

const RESERVE = 1

/** Spreads the reserve evenly over each channel's places, and over all places together as far as that leaves a choice; rubrics, milestones and standing posts keep what they are. */
export function setReserve(model: Model, entries: readonly Entry[]): void {
  const share = model.tactic.reserveShare
  if (share === 0) return
  const shares = sharesOf([1000 - share, share])
  const fixedOf = ({ standing, rubric, milestone, reserve }: Entry): number =>
    standing !== null ? (reserve ? RESERVE : 0) : rubric !== null || milestone !== null ? 0 : NONE
  keepValues(entries, {
    sharesOf: () => shares,
    skips: () => false,
    fixedOf,
    earlierOf: ({ kept }) => (kept?.reserve === true ? RESERVE : 0),
    allows: () => true,
    set: (entry, value) => {
      entry.reserve = value === RESERVE
    },
  })
  const valueOf = (entry: Entry): number =>
    entry.kept === null || fixedOf(entry) !== NONE ? fixedOf(entry) : entry.reserve ? RESERVE : 0
  const sequence = sequenceOf(entries, { sharesOf: () => shares, valueOf, skips: () => false })
  for (const entry of entries) {
    const value = valueOf(entry)
    if (value !== NONE) count(sequence, entry, value)
    else entry.reserve = give(sequence, entry, { score: (value) => sequence.total.of(value) }) === RESERVE
  }
}

/** Says of each new place in the reserve that it is kept free. */
export function tellReserve(model: Model, entries: readonly Entry[]): void {
  for (const { standing, reserve, reasons } of entries) {
    if (standing === null && reserve)
      reasons.push({ code: 'theme.reserve', share: model.tactic.reserveShare })
  }
}
