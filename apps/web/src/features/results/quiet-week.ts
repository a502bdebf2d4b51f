import { addDays, type LocalDate } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { blocksOf } from '../adherence/blocks.ts'

export interface QuietWeek {
  week: LocalDate
  short: number
  wanted: number
}

/** The week of those that are over in which the most did not go out: at least two posts, and a third of what was wanted. */
export function quietWeek(frequency: readonly FrequencyCell[], today: LocalDate): QuietWeek | undefined {
  const over = frequency.filter(({ week }) => addDays(week, 7) <= today)
  const channels = [...Map.groupBy(over, ({ channelId }) => channelId).values()]
  const weeks = Map.groupBy(
    channels.flatMap((cells) => blocksOf(cells, today)),
    ({ week }) => week,
  )
  return [...weeks]
    .map(([week, own]) => ({
      week,
      short: own.flatMap(({ blocks }) => blocks).filter((kind) => kind === 'short').length,
      wanted: own.reduce((sum, { wanted }) => sum + wanted, 0),
    }))
    .filter(({ short, wanted }) => short >= 2 && short * 3 >= wanted)
    .toSorted((one, other) => other.short - one.short || (one.week < other.week ? 1 : -1))[0]
}
