import { Behind } from '../numbers/behind.ts'
import { shareOf } from '../numbers/shares.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { leastChange, SLACK } from './least-change.ts'
import type { SequenceWishes } from './sequence.ts'

export interface Keeping extends Pick<SequenceWishes, 'sharesOf' | 'skips'> {
  /** The value that stands: of a standing post, or what a rubric brings; NONE when there is none. */
  fixedOf: (entry: Entry) => number
  /** The value of the place in the earlier plan, NONE when that is no more. */
  earlierOf: (entry: Entry) => number
  allows: (entry: Entry, value: number) => boolean
  set: (entry: Entry, value: number) => void
}

/**
 * Gives each kept place the value that it had, but for as few as the shares need to have changed. New places are left to the
 * stage that follows, which ends with {@link mendValues}.
 */
export function keepValues(entries: readonly Entry[], keeping: Keeping): void {
  if (!entries.some(({ kept }) => kept !== null)) return
  eachChannel(entries, keeping, (own) => {
    const values = valuesOn(own, keeping, (entry) => (entry.kept === null ? NONE : keeping.earlierOf(entry)))
    for (const [place, entry] of own.entries()) {
      if (entry.kept !== null && isOpen(entry, keeping)) put(keeping, entry, values[place] ?? NONE)
    }
  })
}

/** How often a repair is tried again on what it left. */
const MOST_ROUNDS = 5

/**
 * What a stage chose, with as few values changed as bring every count that ran too far from its quota back: where few values are
 * allowed, a choice that looks one place ahead lets them. Where a count cannot be brought back, a change may let the next repair
 * bring back more: until none does, so that a plan is also what re-planning it would keep.
 */
export function mendValues(entries: readonly Entry[], keeping: Keeping & SequenceWishes): void {
  for (let round = 0; round < MOST_ROUNDS && runsTooFar(entries, keeping); round += 1) {
    let isChanged = false
    eachChannel(entries, keeping, (own) => {
      const values = valuesOn(own, keeping, keeping.valueOf)
      for (const [place, entry] of own.entries()) {
        const value = values[place] ?? NONE
        if (!isOpen(entry, keeping) || value === keeping.valueOf(entry)) continue
        put(keeping, entry, value)
        isChanged = true
      }
    })
    if (!isChanged) return
  }
}

/** Some count leaves {@link SLACK} on its channel, which is seldom. */
function runsTooFar(entries: readonly Entry[], { skips, sharesOf, valueOf }: SequenceWishes): boolean {
  const channels: Behind[] = []
  for (const entry of entries) {
    if (skips(entry)) continue
    const shares = sharesOf(entry)
    const behind = (channels[entry.channel.index] ??= new Behind(shares.length))
    behind.due(shares)
    behind.give(valueOf(entry))
    if (behind.furthest() > SLACK) return true
  }
  return false
}

function isOpen(entry: Entry, { fixedOf }: Keeping): boolean {
  return entry.standing === null && fixedOf(entry) === NONE
}

function put({ set, earlierOf }: Keeping, entry: Entry, value: number): void {
  set(entry, value)
  if (entry.kept !== null && value !== earlierOf(entry)) entry.touched = true
}

function eachChannel(
  entries: readonly Entry[],
  { skips, sharesOf }: Keeping,
  work: (own: readonly Entry[]) => void,
): void {
  const channels: Entry[][] = []
  for (const entry of entries) {
    if (skips(entry) || !sharesOf(entry).some((share) => share > 0)) continue
    ;(channels[entry.channel.index] ??= []).push(entry)
  }
  for (const own of channels) if (own !== undefined) work(own)
}

function valuesOn(own: readonly Entry[], keeping: Keeping, wishOf: (entry: Entry) => number): Int32Array {
  const shares = own.map((entry) => keeping.sharesOf(entry))
  const allows = (place: number, value: number): boolean => {
    const entry = own[place]
    const row = shares[place]
    return entry !== undefined && row !== undefined && shareOf(row, value) > 0 && keeping.allows(entry, value)
  }
  const values = Int32Array.from(own, (entry, place) => {
    if (!isOpen(entry, keeping)) return keeping.fixedOf(entry)
    const wish = wishOf(entry)
    return wish !== NONE && allows(place, wish) ? wish : NONE
  })
  const free = Uint8Array.from(own, (entry) => (isOpen(entry, keeping) ? 1 : 0))
  const touched = Uint8Array.from(own, (entry) => (entry.touched ? 1 : 0))
  leastChange({ shares, values, free, touched, allows })
  return values
}
