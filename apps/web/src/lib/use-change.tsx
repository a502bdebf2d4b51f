import type { Id } from '@cadans/domain'
import { type UseMutationOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { afterWriting } from './after-writing.ts'
import { readRefusal } from './refusal.ts'
import { useAskedIds } from './use-asked-ids.ts'
import { type Summing, useToasts } from './use-toasts.tsx'
import { useWorkspace } from './workspace.ts'
import { type Changed, write, type WrittenAnswer } from './write.ts'

type InWorkspace = { workspaceId: Id }
/** The fields of an input beside the workspace, union by union. */
type Beside<Input> = Input extends unknown ? Omit<Input, 'workspaceId'> : never

type Asked<Input> = Beside<Input> | ((id: Id) => Beside<Input>)

export interface ChangeOptions<Answer, Input> {
  /** The sentence of the toast that carries Undo; null or left out shows none. */
  done?: (answer: Answer, input: Beside<Input>) => string | null
  /** What several of these in a row are said as, in one toast with one Undo. */
  sums?: Summing
  /** False for what no undo takes back: the workspace itself and its feeds. */
  isUndoable?: boolean
  /** True when the refusal is shown where it belongs (beside a field) and needs no toast. */
  onRefused?: (error: unknown) => boolean | void
}

export interface Change<Answer, Input> {
  /**
   * Answers undefined when it was refused: the sentence has been shown, and what was typed stays.
   * @param asked the input, or what makes it of the id of a row that is to be made: asked again before an answer came, it is the same
   * @param sentence stands in for `done`
   */
  run: (asked: Asked<Input>, sentence?: string) => Promise<Answer | undefined>
  isPending: boolean
  error: unknown
  reset: () => void
}

/**
 * A change by hand: sends it, says so with an Undo once what it touched has been read again, and puts a refusal into words.
 * @example const save = useChange(trpc.goal.save.mutationOptions(), { done: ({ row }) => t('saved', { name: row.name }) })
 *          await save.run({ row })
 */
export function useChange<Answer extends Changed, Failure, Input extends InWorkspace, Context>(
  mutation: UseMutationOptions<Answer, Failure, Input, Context>,
  options: ChangeOptions<Answer, Input> = {},
): Change<Answer, Input> {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const toasts = useToasts()
  const { mutateAsync, isPending, error, reset } = useMutation(mutation)
  const { done, sums, onRefused, isUndoable = true } = options
  const ids = useAskedIds()

  const run = useCallback(
    async (asked: Asked<Input>, sentence?: string) => {
      const key = typeof asked === 'function' ? JSON.stringify(asked('')) : ''
      const input = typeof asked === 'function' ? asked(ids.idFor(key)) : asked
      let written: WrittenAnswer<Answer>
      try {
        const whole = { ...input, workspaceId } as unknown as Input
        written = await write(queryClient, workspaceId, () => mutateAsync(whole))
      } catch (refused) {
        if (isFinal(refused)) ids.answered(key)
        if (onRefused?.(refused) !== true) toasts.refused(refused)
        return undefined
      }
      ids.answered(key)
      const { answer, reading } = written
      await reading
      await afterWriting(() => {
        const words = sentence ?? done?.(answer, input) ?? null
        if (words === null) return
        toasts.changed(words, { workspaceId, changeSetId: isUndoable ? answer.changeSetId : null, sums })
      })
      return answer
    },
    [done, ids, isUndoable, mutateAsync, onRefused, queryClient, sums, toasts, workspaceId],
  )
  return { run, isPending, error, reset }
}

/** Whether it is known that nothing was written. */
function isFinal(refused: unknown): boolean {
  const { code } = readRefusal(refused)
  return code !== 'network' && code !== 'server.internal'
}
