import type { Id } from '@cadans/domain'
import type { QueryClient } from '@tanstack/react-query'
import { isOfWorkspace } from '../change-number.ts'

/** Sends a change; when it is refused, what the server has now is read again, so that a choice can be made against it. */
export async function sendOrReadAgain<T>(
  send: () => Promise<T>,
  { queryClient, workspaceId }: { queryClient: QueryClient; workspaceId: Id },
): Promise<T> {
  try {
    return await send()
  } catch (error) {
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => isOfWorkspace(queryKey, workspaceId) })
    throw error
  }
}
