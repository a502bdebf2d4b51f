import { addDays, type WorkItem } from '@cadans/domain'
import { Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { DateField } from '../../ui/date-field.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { taskCalls } from '../../lib/rows/row-calls.ts'
import { useRowActions } from '../../lib/rows/use-row-actions.ts'
import { RemoveButton } from '../../ui/form/remove-button.tsx'
import { Section } from '../../ui/section.tsx'
import { useWorkItems } from './use-work-items.ts'
import { useWorkName } from './use-work-name.ts'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './work.module.css'

/** How long ago something may have been due to stand here still, and how far ahead it is told, in days. */
const BACK_DAYS = 365
const AHEAD_DAYS = 7

/** The step of the strategy in which work is done that is not ticked off here. */
const steps = { competitor: 'competitors', channel: 'channels', assumption: 'channels' } as const

/** Tasks, routines of today, and what is to be looked at again; and what to do in an uproar. */
export function WorkCard() {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const may = useMay()
  const items = useWorkItems({ from: addDays(today, -BACK_DAYS), until: addDays(today, AHEAD_DAYS) })
  // A routine of yesterday is over, whether it was done or not.
  const shown = (items ?? []).filter(({ kind, date }) => kind !== 'routine' || date === today)
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
            onClick={() => setAdding(true)}
          >
            {t('task.add')}
          </Button>
        )
      }
    >
      {shown.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('task.empty')}</Text>
      ) : (
        <ul className={classes.list}>
          {shown.map((item) => (
            <WorkLine key={`${item.kind}${item.id}${item.date}`} item={item} />
          ))}
        </ul>
      )}
      <ReputationHelp />
      {isAdding && <NewTask onClose={() => setAdding(false)} />}
    </Section>
  )
}

function WorkLine({ item }: { item: WorkItem }) {
  const { t } = useTranslation('groundwork')
  const { workspaceId, language, today } = useWorkspace()
  const may = useMay()
  const nameOf = useWorkName()
  const lookup = usePostBasis().basis?.lookup
  const owner = item.ownerId === null ? undefined : lookup?.people.get(item.ownerId)
  const name = nameOf(item)
  const isLate = item.date < today
  const words = (
    <span className={classes.words}>
      <span>{name}</span>
      <span className={classes.when} data-late={isLate || undefined}>
        {[formatDate(item.date, language), owner?.name].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
  if (item.kind === 'task' || item.kind === 'measure' || item.kind === 'routine') {
    const isMine = may.change(item)
    return (
      <li className={classes.line}>
        {isMine ? (
          <Tick item={item} label={t('task.done', { title: name })} />
        ) : (
          <span className={classes.dot} aria-hidden />
        )}
        {words}
        {isMine && item.kind === 'task' && <RemoveTask item={item} />}
      </li>
    )
  }
  return (
    <li className={classes.line}>
      <span className={classes.dot} aria-hidden />
      {item.kind === 'review' ? (
        <Link
          to='/w/$workspaceId/results'
          params={{ workspaceId }}
          search={{ section: 'review' }}
          className={classes.link}
        >
          {words}
        </Link>
      ) : (
        <Link
          to='/w/$workspaceId/strategy'
          params={{ workspaceId }}
          search={{ section: steps[item.kind] }}
          className={classes.link}
        >
          {words}
        </Link>
      )}
    </li>
  )
}

/** Ticks a task or a routine's day off; the toast takes it back. */
function Tick({ item, label }: { item: WorkItem; label: string }) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const groundwork = useGroundwork().data
  const strategy = usePostBasis().basis?.strategy
  const done = () => t('task.doneToast', { title: item.name })
  const saveTask = useChange(trpc.task.save.mutationOptions(), { done })
  const saveRoutine = useChange(trpc.routine.save.mutationOptions(), { done })

  function tick(): void {
    if (item.kind === 'routine') {
      const routine = strategy?.routines.find(({ id }) => id === item.id)
      if (routine !== undefined) void saveRoutine.run({ row: { ...routine, doneOn: item.date } })
      return
    }
    const task = groundwork?.tasks.find(({ id }) => id === item.id)
    if (task !== undefined) void saveTask.run({ row: { ...task, doneOn: today } })
  }

  return (
    <Checkbox
      aria-label={label}
      checked={false}
      disabled={saveTask.isPending || saveRoutine.isPending}
      onChange={tick}
    />
  )
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

function NewTask({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['groundwork', 'results'])
  const { today, me } = useWorkspace()
  const people = usePostBasis().basis?.strategy.people ?? []
  const [title, setTitle] = useState('')
  const [date, setDate] = useState(today)
  const [ownerId, setOwnerId] = useState<string | null>(me.id)
  const save = useChange(trpc.task.save.mutationOptions())

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (title.trim() === '') return
    const task = { version: 0, title, date, ownerId, note: '', doneOn: null, kpiId: null }
    if ((await save.run((id) => ({ row: { id, ...task } }))) !== undefined) onClose()
  }

  return (
    <Dialog onClose={onClose} title={t('task.add')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap='sm'>
          <TextInput
            data-autofocus
            required
            label={t('task.field')}
            value={title}
            maxLength={200}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <DateField label={t('task.date')} value={date} onChange={setDate} />
          <Select
            label={t('task.owner')}
            clearable
            value={ownerId}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setOwnerId}
          />
          <Group justify='flex-end'>
            <Button type='submit' loading={save.isPending}>
              {t('task.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** What was written down for when reputation is at stake, one click away. */
function ReputationHelp() {
  const { t } = useTranslation('groundwork')
  const notes = useGroundwork().data?.notes
  if (notes === undefined) return null
  const isWritten = notes.reputation !== '' || notes.contacts !== ''
  return (
    <details className={classes.help}>
      <summary>{t('reputation.open')}</summary>
      {isWritten ? (
        <>
          <p>{notes.reputation}</p>
          <p>{notes.contacts}</p>
        </>
      ) : (
        <p>{t('reputation.none')}</p>
      )}
    </details>
  )
}
