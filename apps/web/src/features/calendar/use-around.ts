import { type Campaign, type LocalDate, type PostCard, themeColours } from '@cadans/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { firstNameOf, formatDate } from '../../lib/format.ts'
import type { Moment } from '../../lib/moment.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import {
  awayEvents,
  type Banded,
  bandEvents,
  type DayEvent,
  factEvents,
  foldEvent,
  milestoneEvents,
  nowEvent,
  weekOfCampaign,
  workEvents,
} from './day-events.ts'
import type { Drawing } from './drawing.ts'
import type { Period } from './period.ts'
import { promotionBands } from './promotion.ts'
import { useDayFacts } from './use-day-facts.ts'
import { useLineWords } from './use-line-words.ts'
import { useMilestonesByDay } from './use-milestones-by-day.ts'

interface Means {
  drawing: Drawing
  visible: Period
  basis: PostBasis | undefined
  posts: readonly PostCard[]
  /** By date, how many posts of it are folded away. */
  folded: ReadonlyMap<LocalDate, number>
  /** By date, what there is to do, in words. */
  work: ReadonlyMap<LocalDate, readonly string[]>
  now: Moment
  /** Some posts are hidden, so that counting them would say too little. */
  isFiltered: boolean
}

const noEvents: readonly DayEvent[] = []

/** What stands in the days of month, week and list beside posts: bands, milestones, who is away, what there is to do, the moment, what is folded. */
export function useAround({ drawing, visible, folded, work, now, ...of }: Means): readonly DayEvent[] {
  const { t } = useTranslation(['calendar', 'groundwork'])
  const bands = useBands(visible, of)
  const away = useAway(visible, of.basis)
  const milestones = useMilestonesByDay(visible, of.basis)
  const facts = useDayFacts(visible, of.basis)
  const isMonth = drawing === 'month'
  const isList = drawing.startsWith('list')
  const hasDays = isMonth || drawing === 'stackedWeek'
  const tasks = useMemo(
    () =>
      workEvents(work, (names) =>
        names.length > 1 && !isList
          ? t('groundwork:calendar.work', { count: names.length })
          : names.join(' · '),
      ),
    [work, isList, t],
  )
  return useMemo(() => {
    if (isList) return [...factEvents(facts), ...tasks]
    if (!hasDays) return noEvents
    if (!isMonth) return [...bands, nowEvent(now, t('now', { time: now.time }))]
    const folds = [...folded].map(([date, count]) => foldEvent(date, count, t('fold', { count })))
    return [...bands, ...milestoneEvents(milestones), ...away, ...tasks, ...folds]
  }, [hasDays, isMonth, isList, facts, bands, milestones, away, tasks, folded, now, t])
}

/** The colour of the theme that a campaign speaks of most. */
function colourOf({ themeFactors }: Campaign, basis: PostBasis): string {
  const [most] = themeFactors.toSorted((a, b) => b.factor - a.factor)
  const theme = findIn(basis.lookup.themes, most?.themeId ?? null)
  const shade = theme && themeColours[theme.colour]
  return shade ? `light-dark(${shade.light}, ${shade.dark})` : 'var(--accent)'
}

function useBands(
  visible: Period,
  { basis, posts, isFiltered }: Pick<Means, 'basis' | 'posts' | 'isFiltered'>,
) {
  const { t } = useTranslation('calendar')
  const wordsOf = useLineWords(basis?.lookup)
  const { from, until } = visible
  return useMemo(() => {
    if (basis === undefined) return noEvents
    const period = { from, until }
    const campaigns = basis.strategy.campaigns.map((row) => ({
      ...row,
      campaignId: row.id,
      colour: colourOf(row, basis),
    }))
    return [
      ...bandEvents<Banded & Campaign>(campaigns, period, (row, piece) => {
        const ofWeek = posts.filter(
          ({ campaignId, date, status }) =>
            campaignId === row.id && status !== 'skipped' && date >= piece.from && date <= piece.until,
        )
        const filled = ofWeek.filter(({ status }) => status !== 'open').length
        const weeks = weekOfCampaign(row, piece.from)
        const parts = [
          row.name,
          weeks.of > 1 && t('band.week', weeks),
          !isFiltered && ofWeek.length > 0 && t('band.filled', { filled, count: ofWeek.length }),
        ]
        return parts.filter(Boolean).join(' · ')
      }),
      ...bandEvents(promotionBands(basis.tactic.promotion.lines, period), period, ({ line }) =>
        wordsOf(line),
      ),
    ]
  }, [basis, posts, isFiltered, from, until, t, wordsOf])
}

function useAway({ from, until }: Period, basis: PostBasis | undefined) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  return useMemo(
    () =>
      awayEvents(basis?.strategy.absences ?? [], { from, until }, ({ personId, until: last }, piece) => {
        const name = firstNameOf(basis?.lookup.people.get(personId)?.name ?? '')
        return piece.isEnd ? t('away', { name }) : t('awayUntil', { name, day: formatDate(last, language) })
      }),
    [basis, from, until, t, language],
  )
}
