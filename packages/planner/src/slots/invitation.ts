import { invitingShares } from '../demand/inviting-share.ts'
import type { WeekDemand } from '../demand/demand.ts'
import type { Entry } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { minuteOf, mondayOfWeek } from '../request/week.ts'
import { REACHABLE_MINUTES, reachableAfter } from './reachable.ts'
import type { Start } from './week-choice.ts'

/** As in the turns of inviting themselves: a place that is there moves only for what is further behind than this. */
const MOVE_OWED = 1000

/** What the slots of a channel have to do for posts that invite: as many of them as are owed are followed by reachable hours. */
export interface Invitation {
  /** Per mille of the channel's posts. */
  share: number
  /** Of starts of a week, the minutes of the week after which somebody answers long enough. */
  reachableOf: (starts: readonly Pick<Start, 'at'>[], week: number) => ReadonlySet<number>
  /** Of one minute of a week. */
  isReachable: (at: number, week: number) => boolean
}

/** Undefined where nothing is to invite, or nobody has said when somebody answers. */
export function invitationOf(model: Model, channel: ChannelModel): Invitation | undefined {
  if (model.tactic.reachability.length === 0) return undefined
  const share = invitingShares(model).on(channel)
  if (share === 0) return undefined
  const reachable = reachableAfter(model, channel)
  const isReachable = (at: number, week: number): boolean =>
    reachable({ day: mondayOfWeek(week) + Math.floor(at / 1440), minute: at % 1440 }) >= REACHABLE_MINUTES
  return {
    share,
    isReachable,
    reachableOf: (starts, week) => new Set(starts.map(({ at }) => at).filter((at) => isReachable(at, week))),
  }
}

/** Counts, week by week, how many reachable starts a channel is owed. */
export class OwedStarts {
  #owed = 0

  /** A week's posts come in, standing ones and rubrics among them, which bring their own invitation. */
  due(share: number, posts: number, brought: readonly Entry[]): void {
    this.#owed += posts * share
    for (const { standing, inviting, rubric } of brought) {
      if (standing === null ? rubric?.inviting === true : inviting) this.#owed -= 1000
    }
  }

  /** Of so many new places of the week. */
  wanted(count: number): number {
    return Math.max(0, Math.min(count, Math.floor((this.#owed + 500) / 1000)))
  }

  /** Whether places that are there are to move, so that there are more than these. */
  isFarBehind(reachable: number): boolean {
    return this.#owed - 1000 * reachable >= MOVE_OWED
  }

  given(reachable: number): void {
    this.#owed -= 1000 * reachable
  }
}

/** The entries of a demand's days, of a list in order of time. */
export function entriesOf(entries: readonly Entry[], { from, until }: WeekDemand): Entry[] {
  return entries.filter(({ day }) => day >= from && day <= until)
}

/** The minute of the week of a start. */
export function minuteOfWeek({ day, minute, week }: Pick<Entry, 'day' | 'minute' | 'week'>): number {
  return minuteOf(day, minute) - mondayOfWeek(week) * 1440
}
