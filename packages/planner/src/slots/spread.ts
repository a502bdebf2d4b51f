import type { ChannelModel } from '../request/model.ts'
import { missing } from '../numbers/table.ts'
import { HALF_HOUR } from '../request/week.ts'
import type { TakenMinutes } from './taken-minutes.ts'
import { type Pick, rankIn, roomOf, type Start } from './week-choice.ts'

const WEEK = 7 * 1440

/** Within a half hour, where other channels have its first minutes: quarters and round minutes first. */
const OFFSETS = [0, 15, 10, 20, 5, 25, ...Array.from({ length: HALF_HOUR }, (_, minute) => minute)]

/** How often the posts of a channel stand at each hour of the day, and on each weekday. */
export class Spread {
  readonly #channel: ChannelModel
  readonly #minutes: TakenMinutes
  readonly #loss: number
  readonly #spacing: number
  readonly #hours = new Int32Array(24)
  readonly #days = new Int32Array(7)

  /** @param loss how much of its audience a post may lose, per mille */
  constructor(channel: ChannelModel, { minutes, loss }: { minutes: TakenMinutes; loss: number }) {
    this.#channel = channel
    this.#minutes = minutes
    this.#loss = loss
    this.#spacing = Math.max(1, channel.tactic.spacingMinutes)
  }

  /** Counts a post that is there. */
  note(day: number, minute: number, monday: number): void {
    const hour = Math.floor(minute / 60)
    this.#hours[hour] = (this.#hours[hour] ?? missing(hour)) + 1
    this.#days[day] = (this.#days[day] ?? missing(day)) + 1
    this.#minutes.note((monday + day) * 1440 + minute, this.#channel.index)
  }

  /**
   * The most active starts of a week, each exchanged for the one that its channel used least, by hour and weekday, of those that lose
   * no more than the loss, so that hours and weekdays can be compared. At a minute that no other channel has, where there is one.
   * They keep their number, spacing and the most a day, and those that somebody answers after still are.
   */
  over(picks: readonly Pick[], { starts, fixed, isReachable, monday }: Week): Pick[] {
    const spread = [...picks]
    const inWeek = fixed.filter((at) => at >= 0 && at < WEEK).length
    const even = WEEK / (2 * (picks.length + inWeek))
    for (const [index, pick] of picks.entries()) {
      const others = [...fixed, ...spread.filter((_, at) => at !== index).map(minuteOfPick)]
      const apart = Math.max(this.#spacing, Math.min(distance(minuteOfPick(pick), others), even))
      const best = this.#best(pick, { starts, fixed: others, isReachable, monday, apart })
      if (best !== undefined) spread[index] = pickOf(best, { starts, instead: pick })
    }
    for (const pick of spread.toSorted((a, b) => minuteOfPick(a) - minuteOfPick(b)))
      if (this.#isTaken(minuteOfPick(pick), monday)) this.#shift(spread, pick, { fixed, isReachable, monday })
    return spread
  }

  /** The least used of what a start can be exchanged for; undefined where not even itself is at a minute of its own. */
  #best(
    pick: Pick,
    { starts, fixed, isReachable, monday, apart }: Week & { apart: number },
  ): Found | undefined {
    const own = minuteOfPick(pick)
    const room = roomOf(this.#channel, { fixed })
    const isFree = isReachable(own) ? isReachable : (): boolean => true
    let best: Found | undefined
    for (const start of starts) {
      if (start.score * 1000 < pick.slot.score * (1000 - this.#loss)) continue
      if (this.#loss === 0 && start.day !== pick.day) continue
      if ((room[start.day] ?? missing(start.day)) <= 0) continue
      const offset = OFFSETS.find(
        (minutes) =>
          minutes < start.slot.lasts &&
          !this.#isTaken(start.at + minutes, monday) &&
          distance(start.at + minutes, fixed) >= apart &&
          isFree(start.at + minutes),
      )
      if (offset === undefined) continue
      const found = { start, offset, used: this.#used(start), far: Math.abs(start.at - own) }
      if (best === undefined || isBetter(found, best)) best = found
    }
    return best
  }

  /** Moves a start within its half hour, and those after it that would be too near along with it, as few minutes as will do. */
  #shift(spread: Pick[], first: Pick, { fixed, isReachable, monday }: Omit<Week, 'starts'>): void {
    for (const minutes of OFFSETS) {
      if (minutes === 0) continue
      const moved = new Map<Pick, Pick>()
      let after: number | undefined
      const isPossible = spread
        .filter((pick) => minuteOfPick(pick) >= minuteOfPick(first))
        .toSorted((a, b) => minuteOfPick(a) - minuteOfPick(b))
        .every((pick) => {
          const own = minuteOfPick(pick)
          const isTooNear = after === undefined || own - after < this.#spacing
          const at = isTooNear ? own + minutes : own
          after = at
          if (!isTooNear) return true
          moved.set(pick, { ...pick, slot: { ...pick.slot, minute: pick.slot.minute + minutes } })
          return (
            (pick.slot.minute % HALF_HOUR) + minutes < pick.slot.lasts &&
            !this.#isTaken(at, monday) &&
            distance(at, fixed) >= this.#spacing &&
            (!isReachable(own) || isReachable(at))
          )
        })
      if (!isPossible) continue
      for (const [index, pick] of spread.entries()) spread[index] = moved.get(pick) ?? pick
      return
    }
  }

  #isTaken(at: number, monday: number): boolean {
    return this.#minutes.isTaken(monday * 1440 + at, this.#channel.index)
  }

  #used({ day, slot }: Start): number {
    const hour = Math.floor(slot.minute / 60)
    return (this.#hours[hour] ?? missing(hour)) + (this.#days[day] ?? missing(day))
  }
}

interface Week {
  /** All that are free, also those that were chosen. */
  starts: readonly Start[]
  /** Minutes of the week, or beside it, at which the channel has a post already. */
  fixed: readonly number[]
  /** Somebody answers after a minute of the week. */
  isReachable: (at: number) => boolean
  monday: number
}

interface Found {
  start: Start
  /** Minutes into its half hour. */
  offset: number
  /** How often its hour and its weekday are used. */
  used: number
  /** Minutes from the start that it is instead of. */
  far: number
}

function isBetter(one: Found, other: Found): boolean {
  const byRound = Number(one.offset > 0) - Number(other.offset > 0)
  const order = byRound || one.used - other.used || other.start.score - one.start.score || one.far - other.far
  return order < 0
}

function pickOf(
  { start, offset }: Found,
  { starts, instead }: { starts: readonly Start[]; instead: Pick },
): Pick {
  const slot = offset === 0 ? start.slot : { ...start.slot, minute: start.slot.minute + offset }
  return { day: start.day, slot, ...rankIn(starts, start.score), bestScore: instead.slot.score }
}

/** The minute of the week of a start that was chosen. */
export function minuteOfPick({ day, slot }: Pick): number {
  return day * 1440 + slot.minute
}

function distance(at: number, others: readonly number[]): number {
  let least = Infinity
  for (const other of others) least = Math.min(least, Math.abs(other - at))
  return least
}
