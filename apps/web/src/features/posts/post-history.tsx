import type { ChangeSetSummary } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from './editor-context.ts'
import { Fold } from './fold.tsx'
import { findIn } from './post-lookup.ts'
import classes from './post-history.module.css'

/** Who did what with this post, newest first. */
export function PostHistory({ history }: { history: readonly ChangeSetSummary[] }) {
  const { t } = useTranslation('posts')
  const { language, zone } = useWorkspace()
  const { people } = useOpenPost().basis.lookup
  return (
    <Fold title={t('history.title')}>
      {history.length === 0 && <Text c='dimmed'>{t('history.empty')}</Text>}
      <ol className={classes.list}>
        {history.map((change) => (
          <li key={change.id} data-undone={change.isUndone || undefined}>
            <time dateTime={change.at} className={classes.when}>
              {formatInstant(change.at, language, zone)}
            </time>{' '}
            {findIn(people, change.personId)?.name ?? t('history.somebody')}:{' '}
            {t(`history.deed.${change.deed}`)}
            {change.isUndone && ` (${t('history.undone')})`}
          </li>
        ))}
      </ol>
    </Fold>
  )
}
