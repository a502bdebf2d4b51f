import { dayNumber, type HiredHelp, type Id, routineDays } from '@cadans/domain'
import { isWorkday } from '../request/entry.ts'
import type { Model } from '../request/model.ts'
import { dateOf, dateOfWeek, mondayOfWeek, weekOfDay } from '../request/week.ts'
import { missing } from '../numbers/table.ts'

/** Production can be pulled forward by this many weeks before the one of its deadline. */
export const FORWARD_WEEKS = 2

/** Who can make what, and when they are there. */
export interface Makers {
  /** By format: people who can make it, the least flexible first. */
  skilled: readonly (readonly number[])[]
  /** By person: how many formats that person can make. */
  flexibility: readonly number[]
  /** Minutes a person has for the plan in a week, the reserve taken off. */
  capacity: (person: number, week: number) => number
  /** The same with the reserve. */
  wholeCapacity: (person: number, week: number) => number
  /** Absent on every working day of the week that is left. */
  isAway: (person: number, week: number) => boolean
  /** Works on a day: it is no day off, and they are not absent. */
  isThere: (person: number, day: number) => boolean
  /** Hired help for a format on a channel. */
  help: (format: number, channelId: Id) => readonly HiredHelp[]
}

export function makersOf(model: Model): Makers {
  const { people, formats, hiredHelp } = model
  const canMake = (formatIds: readonly Id[], id: Id): boolean =>
    formatIds.length === 0 || formatIds.includes(id)
  const flexibility = people.map(({ formatIds }) => formats.filter(({ id }) => canMake(formatIds, id)).length)
  const skilled = formats.map(({ id }) =>
    people
      .map((_, index) => index)
      .filter((index) => canMake(people[index]?.formatIds ?? [], id))
      .sort((a, b) => (flexibility[a] ?? missing(a)) - (flexibility[b] ?? missing(b)) || a - b),
  )
  const { firstWeek, weeks } = workWeeks(model)
  const whole = people.map((_, person) => capacityByWeek(model, { person, firstWeek, weeks }))
  const away = people.map((_, person) => awayOf(model, person))
  const helpBy = new Map(
    model.channels.map((channel) => [
      channel.id,
      formats.map(({ id }) =>
        hiredHelp.filter(
          ({ formatIds, channelIds }) =>
            canMake(formatIds, id) && (channelIds.length === 0 || channelIds.includes(channel.id)),
        ),
      ),
    ]),
  )
  return {
    skilled,
    flexibility,
    capacity: (person, week) =>
      Math.floor(((whole[person]?.[week - firstWeek] ?? 0) * (1000 - model.tactic.reserveShare)) / 1000),
    wholeCapacity: (person, week) => whole[person]?.[week - firstWeek] ?? 0,
    isAway: (person, week) => {
      const absent = away[person]
      if (absent === undefined || absent.length === 0) return false
      return daysToWork(model, week).every((day) => isAbsent(absent, day))
    },
    isThere: (person, day) => isWorkday(model, day) && !isAbsent(away[person] ?? [], day),
    help: (format, channelId) => helpBy.get(channelId)?.[format] ?? [],
  }
}

/** The weeks in which posts of the horizon can be made. */
export function workWeeks(model: Model): { firstWeek: number; weeks: number } {
  const firstWeek = Math.min(weekOfDay(model.firstDay), model.nowWeek) - FORWARD_WEEKS
  return { firstWeek, weeks: weekOfDay(model.lastDay) - firstWeek + 2 }
}

/** The working days of a week that are left; where all are off or over, Monday to Friday, or else the weekend. */
function daysToWork(model: Model, week: number): number[] {
  const left = [0, 1, 2, 3, 4, 5, 6]
    .map((day) => mondayOfWeek(week) + day)
    .filter((day) => day >= model.nowDay)
  const weekdays = left.filter((day) => day < mondayOfWeek(week) + 5)
  const working = weekdays.filter((day) => isWorkday(model, day))
  return working.length > 0 ? working : weekdays.length > 0 ? weekdays : left
}

/** Weekly minutes, less a fifth for each working day off, away or already gone by, and less what routines take. */
function capacityByWeek(
  model: Model,
  { person, firstWeek, weeks }: { person: number; firstWeek: number; weeks: number },
): Int32Array {
  const who = model.people[person]
  const capacity = new Int32Array(weeks)
  if (who === undefined) return capacity
  const away = awayOf(model, person)
  const routines = routineMinutes(model, { person, away, firstWeek, weeks })
  for (let index = 0; index < weeks; index += 1) {
    const monday = mondayOfWeek(firstWeek + index)
    let days = 0
    for (let day = monday; day < monday + 5; day += 1) {
      if (day >= model.nowDay && isWorkday(model, day) && !isAbsent(away, day)) days += 1
    }
    capacity[index] = Math.max(
      0,
      Math.floor((who.weeklyMinutes * days) / 5) - (routines[index] ?? missing(index)),
    )
  }
  return capacity
}

/** Minutes of a person's routines by week, on days that are left, no day off, and on which the person is there. */
function routineMinutes(
  model: Model,
  {
    person,
    away,
    firstWeek,
    weeks,
  }: { person: number; away: readonly Days[]; firstWeek: number; weeks: number },
): Int32Array {
  const minutes = new Int32Array(weeks)
  const period = { from: dateOfWeek(firstWeek), until: dateOf(mondayOfWeek(firstWeek + weeks) - 1) }
  for (const routine of model.basis.strategy.routines) {
    if (routine.ownerId !== model.people[person]?.id) continue
    for (const date of routineDays(routine, period)) {
      const day = dayNumber(date)
      const week = weekOfDay(day) - firstWeek
      if (day >= model.nowDay && !model.daysOff.has(day) && !isAbsent(away, day))
        minutes[week] = (minutes[week] ?? missing(week)) + routine.minutes
    }
  }
  return minutes
}

interface Days {
  from: number
  until: number
}

function awayOf(model: Model, person: number): Days[] {
  return model.basis.strategy.absences
    .filter(({ personId }) => personId === model.people[person]?.id)
    .map(({ from, until }) => ({ from: dayNumber(from), until: dayNumber(until) }))
}

function isAbsent(away: readonly Days[], day: number): boolean {
  return away.some(({ from, until }) => day >= from && day <= until)
}

/** Somebody could make the format on this channel at all, whatever time or money is left. */
export function canBeMade(
  model: Model,
  makers: Makers,
  { format, channelId }: { format: number; channelId: Id },
): boolean {
  if (model.people.length === 0 && model.hiredHelp.length === 0) return true
  return (makers.skilled[format]?.length ?? 0) > 0 || makers.help(format, channelId).length > 0
}
