import { mondayOf } from '@cadans/domain'
import type { Difference } from '@cadans/planner'
import { useTranslation } from 'react-i18next'
import { formatDate, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { countsOf } from './difference-groups.ts'
import { DifferenceGroup } from './difference-group.tsx'
import { DifferenceItem } from './difference-item.tsx'
import { useLeftOutSentence } from './use-left-out-sentence.ts'
import classes from './plan.module.css'

/** Added, moved, removed, left out and kept, each line with its reasons. */
export function DifferenceList({ difference }: { difference: Difference }) {
  const { t } = useTranslation(['plan', 'common'])
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const leftOutSentence = useLeftOutSentence()
  const counts = countsOf(difference)
  const when = (date: string, time: string) => `${formatDate(date, language)} ${time}`
  return (
    <>
      <DifferenceGroup
        kind='added'
        count={counts.added}
        items={difference.added}
        startsOpen={counts.added > 0 && counts.moved + counts.removed === 0 && counts.added < 30}
        renderItem={(place) => <DifferenceItem key={place.key} place={place} reasons={place.reasons} />}
      />
      <DifferenceGroup
        kind='moved'
        count={counts.moved}
        items={difference.moved}
        startsOpen={counts.moved > 0 && counts.moved < 12}
        renderItem={({ postId, from, place, parts }) => {
          const isElsewhere = from.date !== place.date || from.time !== place.time
          const named = parts.filter((part) => part !== 'date' && part !== 'time' && part !== 'other')
          const others = named.length === 0 && !isElsewhere ? (['other'] as const) : named
          const was = isElsewhere ? t('movedFrom', { when: when(from.date, from.time) }) : t('sameTime')
          const changes =
            others.length === 0
              ? []
              : [t('changes', { parts: others.map((part) => t(`parts.${part}`)).join(', ') })]
          return (
            <DifferenceItem
              key={postId}
              place={place}
              reasons={place.reasons}
              was={[was, ...changes].join(' · ')}
            />
          )
        }}
      />
      <DifferenceGroup
        kind='removed'
        count={counts.removed}
        items={difference.removed}
        renderItem={(gone) => <DifferenceItem key={gone.postId} place={gone} isGone />}
      />
      <DifferenceGroup
        kind='leftOut'
        count={counts.leftOut}
        items={difference.leftOut}
        renderItem={(left) => {
          const monday = mondayOf(left.week)
          const week = t('weekOf', {
            week: formatWeekNumber(monday),
            date: formatDate(monday, language, 'short'),
          })
          const channel = lookup?.channels.get(left.channelId)?.name ?? ''
          return (
            <li
              key={`${left.channelId}${left.week}${left.code}${JSON.stringify(left)}`}
              className={classes.item}
            >
              <span className={classes.stripe} style={{ background: 'var(--line)' }} />
              <span className={classes.what}>{t('leftOutLine', { count: left.count, channel, week })}</span>
              <span className={classes.was}>{leftOutSentence(left)}</span>
            </li>
          )
        }}
      />
      <DifferenceGroup
        kind='kept'
        count={counts.kept}
        items={difference.kept}
        renderItem={({ postId, place }) => (
          <DifferenceItem key={postId} place={place} reasons={place.reasons} />
        )}
      />
    </>
  )
}
