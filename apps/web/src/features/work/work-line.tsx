import { addDays, type WorkItem } from '@cadans/domain'
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { taskCalls } from '../../lib/rows/row-calls.ts'
import { useRowActions } from '../../lib/rows/use-row-actions.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { useWorkName } from '../../shared/work/use-work-name.ts'
import { RemoveButton } from '../../ui/form/remove-button.tsx'
import { useTick } from './use-tick.ts'
import { RoutineHow } from './routine-how.tsx'
import { WorkLink } from './work-link.tsx'
import classes from './work.module.css'

interface Props {
  item: WorkItem
  /** Of what comes back, the next one: nobody has done what comes after it. */
  isFirst: boolean
}

/** One piece of work: its day, whose it is, where it is done, and its tick for who may say that it is done. */
export function WorkLine({ item, isFirst }: Props) {
  const { t } = useTranslation('groundwork')
  const { language, today } = useWorkspace()
  const may = useMay()
  const nameOf = useWorkName()
  const lookup = usePostBasis().basis?.lookup
  const owner = item.ownerId === null ? undefined : lookup?.people.get(item.ownerId)
  const name = nameOf(item)
  const isMine = may.change(item)

  /** When it is to be done, as one says it. */
  function dueWords({ kind, date }: WorkItem): string {
    if (date === today) return t('task.due.today')
    const day = formatDate(date, language)
    if (date < today) return kind === 'task' ? t('task.due.past', { day }) : day
    return date === addDays(today, 1) ? t('task.due.tomorrow') : t('task.due.by', { day })
  }

  return (
    <li className={`${classes.line} ${classes.task}`}>
      {isMine && isTicked(item, isFirst) ? (
        <Tick item={item} name={name} label={t('task.done', { title: name })} />
      ) : (
        <span className={classes.dot} aria-hidden />
      )}
      <WorkLink kind={item.kind}>
        <span className={classes.words}>
          <span>{name}</span>
          <span className={classes.when} data-late={item.date < today || undefined}>
            {[dueWords(item), owner?.name].filter(Boolean).join(' · ')}
          </span>
          {item.kind === 'routine' && <RoutineHow id={item.id} />}
        </span>
      </WorkLink>
      {isMine && item.kind === 'task' && <RemoveTask item={item} />}
    </li>
  )
}

/** A figure is filled in, and an assumption borne out or not, where it stands: a tick would say neither. */
function isTicked({ kind }: WorkItem, isFirst: boolean): boolean {
  return kind !== 'measure' && kind !== 'assumption' && (isFirst || kind === 'routine')
}

/** Ticks it off; the toast takes it back. */
function Tick({ item, name, label }: { item: WorkItem; name: string; label: string }) {
  const { tick, isPending } = useTick(item, name)
  return <Checkbox aria-label={label} checked={false} disabled={isPending} onChange={tick} />
}

function RemoveTask({ item }: { item: WorkItem }) {
  const { t } = useTranslation('groundwork')
  const task = useGroundwork().data?.tasks.find(({ id }) => id === item.id)
  const { remove } = useRowActions(taskCalls)
  if (task === undefined) return null
  return (
    <RemoveButton
      label={t('task.remove', { title: task.title })}
      onClick={() => void remove(task, t('task.removed'))}
    />
  )
}
