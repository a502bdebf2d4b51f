import { dayNumber, minutesOf } from '@cadans/domain'
import { slotsByWeekday } from '../src/slots/activity.ts'
import { NONE } from '../src/numbers/chairman.ts'
import { type Entry, inOrder, newEntry } from '../src/request/entry.ts'
import { Ledger } from '../src/possible/ledger.ts'
import { type Makers, makersOf } from '../src/possible/makers.ts'
import { makingDaysOf } from '../src/possible/making-days.ts'
import { metricsOf } from '../src/report/metrics.ts'
import { type Model, modelOf } from '../src/request/model.ts'
import type { Metric, Place, PlanRequest } from '../src/request/plan.ts'
import { type Wishes, wishesOf } from '../src/demand/wishes.ts'
import { weekdayOfDay, weekOfDay } from '../src/request/week.ts'
import { chooserOf } from '../src/slots/week-choice.ts'

/** A request and a set of places, whoever made these, in the planner's own terms: what models and metrics work on. */
export interface Ground {
  model: Model
  wishes: Wishes
  makers: Makers
  /** With the hours and the money that the places use. */
  ledger: Ledger
  /** In order of time. */
  entries: readonly Entry[]
}

/** @param places without standing posts: the scenarios have none */
export function groundOf(request: PlanRequest, places: readonly Place[]): Ground {
  const model = modelOf(request)
  const entries = inOrder(places.map((place) => entryOf(model, place)))
  const ledger = new Ledger(model, entries)
  return { model, wishes: wishesOf(model), makers: makersOf(model), ledger, entries }
}

/**
 * The planner's own metrics of any set of places.
 * @param wanted how many posts the frequencies ask for
 */
export function metricsOfPlaces(request: PlanRequest, places: readonly Place[], wanted: number): Metric[] {
  const ground = groundOf(request, places)
  const { model, makers } = ground
  const choosers = model.channels.map((channel) =>
    chooserOf(model, channel, makingDaysOf(model, makers, channel)),
  )
  const scores = model.channels.map((channel) => slotsByWeekday(model, channel))
  for (const entry of ground.entries) {
    const day = scores[entry.channel.index]?.[weekdayOfDay(entry.day) - 1]
    entry.score =
      day?.find(({ minute, lasts }) => entry.minute >= minute && entry.minute < minute + lasts)?.score ?? 0
  }
  return metricsOf({ ...ground, choosers, wanted, placed: places.length })
}

/** Hours above capacity over all people and weeks: what M7 divides by all hours, undivided. */
export function overloadHours({ model, makers, ledger }: Ground): number {
  let minutes = 0
  for (const person of model.people.keys()) {
    for (let week = model.nowWeek; week <= weekOfDay(model.lastDay); week += 1)
      minutes += Math.max(0, ledger.used(person, week) - makers.wholeCapacity(person, week))
  }
  return minutes / 60
}

/** Hours of work that the places cost their owners. */
export function plannedHours({ entries }: Ground): number {
  return entries.reduce((minutes, entry) => minutes + entry.minutes, 0) / 60
}

/** The places of each channel that are not held in reserve; channels without any are passed over. */
export function placesByChannel({ model, entries }: Ground): Entry[][] {
  return model.channels
    .map((channel) => entries.filter((entry) => entry.channel === channel && !entry.reserve))
    .filter((own) => own.length > 0)
}

function entryOf(model: Model, place: Place): Entry {
  const channel = model.channels.find(({ id }) => id === place.channelId)
  if (channel === undefined) throw new Error(`A place on a channel that is not planned: ${place.channelId}`)
  const at = (index: ReadonlyMap<string, number>, id: string | null): number =>
    id === null ? NONE : (index.get(id) ?? NONE)
  return {
    ...newEntry(channel, { day: dayNumber(place.date), minute: minutesOf(place.time) }),
    key: place.key,
    reserve: place.reserve,
    theme: at(model.themeIndex, place.themeId),
    message: at(model.messageIndex, place.messageId),
    goalId: place.goalId,
    segment: at(model.segmentIndex, place.segmentId),
    origin: place.origin,
    sourceId: place.sourceId,
    inviting: place.inviting,
    format: at(model.formatIndex, place.formatId),
    person: at(model.personIndex, place.ownerId),
    hiredHelpId: place.hiredHelpId,
    campaignId: place.campaignId,
    productionWeek: weekOfDay(dayNumber(place.productionWeek)),
    deadlineDay: dayNumber(place.deadline),
    minutes: place.minutes,
    promotionCents: place.promotionCents,
  }
}
