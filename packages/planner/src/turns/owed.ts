import { Behind } from '../numbers/behind.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import type { SequenceWishes } from './sequence.ts'
import { shareOf, thousandths, WHOLE } from '../numbers/shares.ts'

/** The figures behind a value: how far it was behind its share on the channel before this place had it. */
interface Owed {
  value: number
  /** Thousandths of a post; nothing or less where another value was further behind. */
  owed: number
  /** Thousandths. */
  share: number
}

/**
 * Tells of each new place what its value was owed: its quota up to and with this place, less the places before that had it.
 * Worked out from the finished plan, so that it is true however the value was chosen.
 * @param entries in order of time, with their values
 */
export function tellOwed(
  entries: readonly Entry[],
  { sharesOf, valueOf, skips }: SequenceWishes,
  tell: (entry: Entry, owed: Owed) => void,
): void {
  const channels: Behind[] = []
  for (const entry of entries) {
    if (skips(entry)) continue
    const shares = sharesOf(entry)
    if (!shares.some((share) => share > 0)) continue
    const behind = (channels[entry.channel.index] ??= new Behind(shares.length))
    behind.due(shares)
    const value = valueOf(entry)
    if (value === NONE) continue
    if (entry.standing === null) {
      tell(entry, {
        value,
        owed: thousandths(behind.of(value), WHOLE),
        share: thousandths(shareOf(shares, value), WHOLE),
      })
    }
    behind.give(value)
  }
}

/** A value that a place kept is not explained by a debt that is not there: {@link tellKept} speaks for it. */
export function doesTell({ kept }: Entry, owed: number): boolean {
  return kept === null || owed > 0
}

/** Says of each place that goes on from an earlier plan that what did not have to change was left as it was. */
export function tellKept(entries: readonly Entry[]): void {
  for (const { kept, reasons } of entries) if (kept !== null) reasons.push({ code: 'place.kept' })
}
