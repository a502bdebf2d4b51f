import type { LeftOut, MilestoneObstacle } from '@cadans/domain'
import { shareOf } from '../numbers/shares.ts'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, leadDaysOf } from '../request/entry.ts'
import { milestoneLeft } from '../slots/milestone-left.ts'
import { possibleFormats, broughtFormat, suits } from './possible.ts'
import { canBeMade, type Makers } from './makers.ts'
import type { Model } from '../request/model.ts'
import { dateOf, dateOfWeek } from '../request/week.ts'

/** Why no format is possible here; of a milestone's post under its own name. */
export function unmade(model: Model, makers: Makers, entry: Entry): LeftOut {
  const line = causeOf(model, makers, entry)
  return entry.milestone === null
    ? line
    : milestoneLeft(entry.channel.id, entry.milestone, obstacles[line.code] ?? 'maker')
}

const obstacles: Readonly<Partial<Record<LeftOut['code'], MilestoneObstacle>>> = {
  'left.lead': 'lead',
  'left.absent': 'absent',
  'left.budget': 'budget',
  'left.compatible': 'compatible',
}

function causeOf(model: Model, makers: Makers, entry: Entry): LeftOut {
  const common = { channelId: entry.channel.id, week: dateOfWeek(entry.week), count: 1 }
  const wanted = broughtFormat(model, entry)
  const onChannel = model.formats
    .map((_, format) => format)
    .filter((format) =>
      wanted === NONE ? shareOf(entry.channel.formatWeights, format) > 0 : format === wanted,
    )
  const makeable = onChannel.filter((format) =>
    canBeMade(model, makers, { format, channelId: entry.channel.id }),
  )
  const only = onChannel.length === 1 ? (model.formats[onChannel[0] ?? NONE]?.id ?? null) : null
  if (makeable.length === 0) return { ...common, code: 'left.maker', formatId: only }
  const possible = possibleFormats(model, makers, entry)
  if (possible.length === 0) {
    const soonest = makeable.toSorted((a, b) => leadDaysOf(model, a) - leadDaysOf(model, b))[0] ?? NONE
    const leadDays = leadDaysOf(model, soonest)
    const earliest = dateOf(model.nowDay + leadDays)
    return { ...common, code: 'left.lead', formatId: model.formats[soonest]?.id ?? '', leadDays, earliest }
  }
  const suited =
    entry.theme === NONE ? possible : possible.filter((format) => suits(model, entry.theme, format))
  if (suited.length === 0) {
    return { ...common, code: 'left.compatible', themeId: model.themes[entry.theme]?.id ?? null }
  }
  const help = suited.flatMap((format) => makers.help(format, entry.channel.id))[0]
  if (help !== undefined) {
    return { ...common, code: 'left.budget', hiredHelpId: help.id, monthlyCents: help.monthlyCents }
  }
  return { ...common, code: 'left.absent' }
}
