import { addDays, findQuiet, type LocalDate, type Milestone } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { canBeMade, makersOf } from '../possible/makers.ts'
import { indexIn } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import type { Problem } from './problem.ts'

/** What milestones ask that no plan can give, whatever its period. */
export function milestoneProblems(model: Model): Problem[] {
  const { strategy } = model.basis
  const about = strategy.milestones.flatMap((milestone, index) =>
    problemsOf(model, milestone).map(({ at, ...found }) => ({
      ...found,
      path: `strategy.milestones.${index}.${at}`,
    })),
  )
  return [...about, ...crowdedDays(model)]
}

type Found = Omit<Problem, 'path'> & { at: keyof Milestone }

function problemsOf(model: Model, milestone: Milestone): Found[] {
  const { channels, basis } = model
  const milestoneId = milestone.id
  const unused = milestone.channelIds.filter((channelId) => !channels.some(({ id }) => id === channelId))
  const format = indexIn(model.formatIndex, milestone.formatId)
  const makers = makersOf(model)
  const isMade = channelsOf(model, milestone).some(({ id }) =>
    canBeMade(model, makers, { format, channelId: id }),
  )
  const closed = datesOf(milestone).filter((date) => findQuiet(date, basis) !== undefined)
  return [
    ...unused.map(
      (channelId): Found => ({
        code: 'milestone.channel',
        at: 'channelIds',
        params: { milestoneId, channelId },
      }),
    ),
    ...(format === NONE || isMade || channels.length === 0
      ? []
      : [
          {
            code: 'milestone.format',
            at: 'formatId',
            params: { milestoneId, formatId: milestone.formatId ?? '' },
          } as const,
        ]),
    ...closed.map((date): Found => ({ code: 'milestone.closed', at: 'days', params: { milestoneId, date } })),
  ]
}

/** Days on which milestones alone want more of a channel than a day may have. */
function crowdedDays(model: Model): Problem[] {
  const { milestones } = model.basis.strategy
  return model.channels.flatMap((channel) => {
    const own = milestones.flatMap((milestone, index) =>
      channelsOf(model, milestone).includes(channel)
        ? datesOf(milestone).map((date) => ({ date, index }))
        : [],
    )
    const most = channel.tactic.mostPerDay
    return [...Map.groupBy(own, ({ date }) => date)].flatMap(([date, wishes]): Problem[] => {
      const [first] = wishes
      if (first === undefined || wishes.length <= most) return []
      const path = `strategy.milestones.${first.index}.date`
      const params = { date, channelId: channel.id, posts: wishes.length, most }
      return [{ code: 'milestone.crowded', path, params }]
    })
  })
}

function channelsOf({ channels }: Model, { channelIds }: Milestone): readonly ChannelModel[] {
  return channels.filter(({ id, tactic }) =>
    channelIds.length === 0 ? tactic.frequency > 0 : channelIds.includes(id),
  )
}

function datesOf({ date, days }: Milestone): LocalDate[] {
  return days.map((day) => addDays(date, day))
}
