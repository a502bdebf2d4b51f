import type { Id } from '@cadans/domain'
import { type UseMutationOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { TRPCClientError } from '@trpc/client'
import { noteChangeNumber } from './change-number.ts'
import { currentLine } from './line.ts'
import { useToasts } from './use-toasts.tsx'
import { useWorkspace } from './workspace.ts'

/** What every mutation of a workspace answers. */
export interface Changed {
  changeNumber: number
  changeSetId: Id | null
}

type InWorkspace = { workspaceId: Id }
/** The fields of an input beside the workspace, union by union. */
export type Beside<Input> = Input extends unknown ? Omit<Input, 'workspaceId'> : never

export interface ChangeOptions<Answer, Input> {
  /** The sentence of the toast that carries Undo; null or left out shows none. */
  done?: (answer: Answer, input: Beside<Input>) => string | null
  /** False for what no undo takes back: the workspace itself and its feeds. */
  isUndoable?: boolean
  /** True when the refusal is shown where it belongs (beside a field) and needs no toast. */
  onRefused?: (error: unknown) => boolean | void
}

export interface Change<Answer, Input> {
  /** Answers undefined when it was refused: the sentence has been shown, and what was typed stays. */
  run: (input: Beside<Input>) => Promise<Answer | undefined>
  isPending: boolean
  error: unknown
  reset: () => void
}

/**
 * The one way to write: sends the change, lets what it touched be read again, says so with an Undo, and puts a refusal
 * into words.
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
  const { done, onRefused, isUndoable = true } = options

  const run = useCallback(
    async (input: Beside<Input>) => {
      try {
        // Known to be in vain: said at once, and what was typed stays.
        if (currentLine() === 'lost') throw TRPCClientError.from(new TypeError('no line'))
        const answer = await mutateAsync({ ...input, workspaceId } as unknown as Input)
        await noteChangeNumber(queryClient, workspaceId, answer.changeNumber)
        const sentence = done?.(answer, input) ?? null
        if (sentence !== null) toasts.changed(sentence, workspaceId, isUndoable ? answer.changeSetId : null)
        return answer
      } catch (refused) {
        if (onRefused?.(refused) !== true) toasts.refused(refused)
        return undefined
      }
    },
    [done, isUndoable, mutateAsync, onRefused, queryClient, toasts, workspaceId],
  )
  return { run, isPending, error, reset }
}
