import type { Id } from '@cadans/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Outputs, trpc } from './trpc.ts'
import { useWorkspace } from './workspace.ts'

export type Inbox = Outputs['inbox']['get']

interface InboxQuery {
  inbox: Inbox | undefined
  error: unknown
  retry: () => void
  see: (commentIds: readonly Id[]) => Promise<void>
}

/** What waits for the acting person, and the way to say that a mention was seen. */
export function useInbox(): InboxQuery {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  // Posts turn late without a change in the workspace, so this is asked again now and then.
  const { data, error, refetch } = useQuery(
    trpc.inbox.get.queryOptions({ workspaceId }, { staleTime: 60_000 }),
  )
  const { mutateAsync } = useMutation(trpc.inbox.see.mutationOptions())
  const see = useCallback(
    async (commentIds: readonly Id[]) => {
      // Taken off at once: seeing raises no change number, by which all else is read again.
      queryClient.setQueryData(trpc.inbox.get.queryKey({ workspaceId }), (before) =>
        before === undefined
          ? before
          : {
              ...before,
              mentions: before.mentions.filter(({ comment }) => !commentIds.includes(comment.id)),
            },
      )
      await mutateAsync({ workspaceId, commentIds: [...commentIds] })
    },
    [mutateAsync, queryClient, workspaceId],
  )
  return { inbox: data, error, retry: () => void refetch(), see }
}

/** How many things wait. */
export function inboxCount({ asked, mentions, sentBack, late }: Inbox): number {
  return asked.length + mentions.length + sentBack.length + late.length
}
