import { addDays } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { usePostBasis } from '../../../shared/posts/use-post-basis.ts'
import { useWorkItems } from '../../../shared/work/use-work-items.ts'
import { useWorkName } from '../../../shared/work/use-work-name.ts'
import classes from '../strategy.module.css'

/** A quarter of whole weeks, with its last day. */
const AHEAD_DAYS = 91

/** The days of the coming quarter on which something is to be looked at, asked or measured again, and whose it is. */
export function AheadLines() {
  const { t } = useTranslation('groundwork')
  const { today, language } = useWorkspace()
  const nameOf = useWorkName()
  const people = usePostBasis().basis?.lookup.people
  const items = useWorkItems({ from: today, until: addDays(today, AHEAD_DAYS) })
  const ahead = items?.filter(({ kind }) => kind !== 'routine' && kind !== 'task')
  if (ahead === undefined) return null
  if (ahead.length === 0) {
    return (
      <Text size='sm' c='dimmed'>
        {t('rhythm.aheadNone')}
      </Text>
    )
  }
  return (
    <ul className={classes.ahead}>
      {ahead.map((item) => (
        <li key={`${item.kind}${item.id}${item.date}`}>
          <span className={classes.day}>{formatDate(item.date, language, 'shortYear')}</span>
          <span>
            {[nameOf(item), item.ownerId === null ? '' : people?.get(item.ownerId)?.name]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
