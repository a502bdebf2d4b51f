import { addDays, type WorkItem } from '@cadans/domain'
import { Button, Text } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenWork } from '../../shared/work/use-work-items.ts'
import { Section } from '../../ui/section.tsx'
import { NewTask } from './new-task.tsx'
import { ReputationHelp } from './reputation-help.tsx'
import { WorkLine } from './work-line.tsx'
import classes from './work.module.css'

/** How far ahead it is told, in days. */
const AHEAD_DAYS = 7
/** How far ahead it is told on request: a quarter. */
const LATER_DAYS = 91

/** Tasks, routines of today, and what is to be looked at again; what is to come this quarter; and what to do in an uproar. */
export function WorkCard() {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const may = useMay()
  const items = useOpenWork(addDays(today, LATER_DAYS)) ?? []
  const near = addDays(today, AHEAD_DAYS)
  // A routine of yesterday is over, whether it was done or not.
  const shown = items.filter(({ kind, date }) => (kind === 'routine' ? date === today : date <= near))
  const later = items.filter(({ kind, date }) => kind !== 'routine' && date > near)
  const isFirst = (item: WorkItem) =>
    items.find(({ kind, id }) => kind === item.kind && id === item.id) === item
  const [isAdding, setAdding] = useState(false)
  return (
    <Section
      title={t('task.title')}
      count={shown.length}
      side={
        may.contribute && (
          <Button
            variant='subtle'
            size='compact-sm'
            leftSection={<Plus size={14} aria-hidden />}
            aria-label={t('task.add')}
            onClick={() => setAdding(true)}
          >
            {t('task.new')}
          </Button>
        )
      }
    >
      {shown.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('task.empty')}</Text>
      ) : (
        <ul className={classes.list}>
          {shown.map((item) => (
            <WorkLine key={`${item.kind}${item.id}${item.date}`} item={item} isFirst={isFirst(item)} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <details className={classes.help}>
          <summary>{t('task.later', { count: later.length })}</summary>
          <ul className={classes.later}>
            {later.map((item) => (
              <WorkLine key={`${item.kind}${item.id}${item.date}`} item={item} isFirst={isFirst(item)} />
            ))}
          </ul>
        </details>
      )}
      <ReputationHelp />
      {isAdding && <NewTask onClose={() => setAdding(false)} />}
    </Section>
  )
}
