import { newEntry, readyDayOf } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { weekOfDay } from '../request/week.ts'
import type { MakingDays } from '../slots/week-choice.ts'
import { FORWARD_WEEKS, type Makers } from './makers.ts'
import { possibleFormats } from './possible.ts'
import { unmade } from './unmade.ts'

/**
 * On which days a post of a channel can be ready, whatever its theme: in some format that is quick enough, and that somebody who is
 * there in its weeks, or hired help, can make. Whether there are hours or money left for it is not asked.
 */
export function makingDaysOf(model: Model, makers: Makers, channel: ChannelModel): MakingDays {
  if (model.formats.length === 0) return { canMake: () => true, whyNot: () => undefined }
  const isNobodyNamed = model.people.length === 0 && model.hiredHelp.length === 0
  const isMade = (day: number, format: number): boolean => {
    if (isNobodyNamed || makers.help(format, channel.id).length > 0) return true
    const last = weekOfDay(readyDayOf(model, { day }, format))
    for (let week = Math.max(last - FORWARD_WEEKS, model.nowWeek); week <= last; week += 1) {
      if ((makers.skilled[format] ?? []).some((person) => !makers.isAway(person, week))) return true
    }
    return false
  }
  const entryOn = (day: number) => newEntry(channel, { day, minute: 0 })
  const known = new Map<number, boolean>()
  return {
    canMake(day) {
      const found =
        known.get(day) ?? possibleFormats(model, makers, entryOn(day)).some((format) => isMade(day, format))
      known.set(day, found)
      return found
    },
    whyNot: (day) => unmade(model, makers, entryOn(day)),
  }
}
