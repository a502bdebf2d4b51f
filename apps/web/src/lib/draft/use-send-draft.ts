import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { afterWriting } from '../after-writing.ts'
import { isOfWorkspace, noteChangeNumber } from '../change-number.ts'
import { useWorkspace } from '../workspace.ts'

/**
 * Sends what a draft came to, without a toast: the draft says itself where it stands. What was written is read again behind it. When it
 * is refused, what the server has now is read again first, so that a choice can be made against it.
 */
export function useSendDraft(): <Answer extends { changeNumber: number }>(
  send: () => Promise<Answer>,
) => Promise<Answer> {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  return useCallback(
    async (send) => {
      const answer = await send().catch(async (error: unknown) => {
        await queryClient.invalidateQueries({
          predicate: ({ queryKey }) => isOfWorkspace(queryKey, workspaceId),
        })
        throw error
      })
      void afterWriting(() => noteChangeNumber(queryClient, workspaceId, answer.changeNumber))
      return answer
    },
    [queryClient, workspaceId],
  )
}
