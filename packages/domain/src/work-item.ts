import type { Channel } from './channel.ts'
import type { Assumption, ChannelChoice, StrategyNotes } from './channel-choice.ts'
import type { Competitor } from './competitor.ts'
import { reviewDueOn, routineDays } from './due-days.ts'
import type { Id } from './id.ts'
import type { Review } from './review.ts'
import type { Routine, Task } from './task.ts'
import { addDays, type LocalDate } from './time.ts'

/** Work of a day that is no post, whatever it comes from. */
export interface WorkItem {
  kind: 'task' | 'measure' | 'routine' | 'competitor' | 'channel' | 'assumption' | 'review'
  /** Of the row that it comes from. */
  id: Id
  date: LocalDate
  /** What it is about: a title of its own, or the name of what is to be looked at; empty for a review. */
  name: string
  ownerId: Id | null
}

export interface WorkBasis {
  tasks: readonly Task[]
  routines: readonly Routine[]
  competitors: readonly Competitor[]
  channels: readonly Pick<Channel, 'id' | 'name'>[]
  channelChoices: readonly ChannelChoice[]
  assumptions: readonly Assumption[]
  reviews: readonly Pick<Review, 'until'>[]
  notes: Pick<StrategyNotes, 'id' | 'reviewWeeks' | 'version'>
}

/** The day of the next review: so many weeks after the end of the last one; null before there was any. */
export function nextReviewOn({ reviews, notes }: Pick<WorkBasis, 'reviews' | 'notes'>): LocalDate | null {
  const last = reviews
    .map(({ until }) => until)
    .toSorted()
    .at(-1)
  return last === undefined ? null : addDays(last, notes.reviewWeeks * 7)
}

/** All work of a period that is not done yet, by date and name. A routine of a day before the one it was last done for is over. */
export function workItems(basis: WorkBasis, period: { from: LocalDate; until: LocalDate }): WorkItem[] {
  const { tasks, routines, competitors, channels, channelChoices, assumptions, notes } = basis
  const review = nextReviewOn(basis)
  const items: WorkItem[] = [
    ...tasks
      .filter(({ doneOn }) => doneOn === null)
      .map(({ id, date, title, ownerId, kpiId }) => ({
        kind: kpiId === null ? ('task' as const) : ('measure' as const),
        id,
        date,
        name: title,
        ownerId,
      })),
    ...routines.flatMap((routine) =>
      routineDays(routine, period)
        .filter((date) => routine.doneOn === null || date > routine.doneOn)
        .map((date) => ({
          kind: 'routine' as const,
          id: routine.id,
          date,
          name: routine.name,
          ownerId: routine.ownerId,
        })),
    ),
    ...competitors.map((competitor) => ({
      kind: 'competitor' as const,
      id: competitor.id,
      date: reviewDueOn(competitor),
      name: competitor.name,
      ownerId: null,
    })),
    ...channelChoices.flatMap(({ channelId, lookOn }) => {
      const channel = channels.find(({ id }) => id === channelId)
      return lookOn === null || channel === undefined
        ? []
        : [{ kind: 'channel' as const, id: channelId, date: lookOn, name: channel.name, ownerId: null }]
    }),
    ...assumptions.flatMap(({ id, text, status, lookOn }) =>
      lookOn === null || status !== 'open'
        ? []
        : [{ kind: 'assumption' as const, id, date: lookOn, name: text, ownerId: null }],
    ),
    ...(review === null
      ? []
      : [{ kind: 'review' as const, id: notes.id, date: review, name: '', ownerId: null }]),
  ]
  const inPeriod = items.filter(({ date }) => date >= period.from && date <= period.until)
  return inPeriod.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function keyOf({ date, kind, name, id }: WorkItem): string {
  return [date, kind, name, id].join('\n')
}
