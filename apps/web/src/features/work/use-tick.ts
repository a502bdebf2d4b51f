import type { WorkItem } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'

/** Says that a task, a routine's day or a look is done. */
export function useTick(item: WorkItem, name: string): { tick: () => void; isPending: boolean } {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const groundwork = useGroundwork().data
  const strategy = usePostBasis().basis?.strategy
  const done = () => t('task.doneToast', { title: name })
  const sums = { kind: 'tick', sentence: (count: number) => t('task.severalDone', { count }) }
  const saveTask = useChange(trpc.task.save.mutationOptions(), { done, sums })
  const saveRoutine = useChange(trpc.routine.save.mutationOptions(), { done, sums })
  const look = useChange(trpc.look.done.mutationOptions(), { done, sums })

  function tick(): void {
    const { kind, id, date } = item
    if (kind === 'routine') {
      const routine = strategy?.routines.find((one) => one.id === id)
      if (routine !== undefined) void saveRoutine.run({ row: { ...routine, doneOn: date } })
    } else if (kind === 'task') {
      const task = groundwork?.tasks.find((one) => one.id === id)
      if (task !== undefined) void saveTask.run({ row: { ...task, doneOn: today } })
    } else if (kind !== 'measure' && kind !== 'assumption') {
      void look.run({ kind, id, date })
    }
  }

  return { tick, isPending: saveTask.isPending || saveRoutine.isPending || look.isPending }
}
