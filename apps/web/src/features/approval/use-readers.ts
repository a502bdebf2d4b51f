import { couldApprove, type Person } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'

interface Readers {
  /** Who can be asked; undefined until that is known. */
  readers: readonly Person[] | undefined
  error: unknown
  retry: () => void
}

/** Whom the acting person can ask to read the open post: everybody, but for a required yes only who could say it. */
export function useReaders(enabled: boolean): Readers {
  const { workspaceId, workspace, me, isAlone } = useWorkspace()
  const { post, basis } = useOpenPost()
  const { people } = basis.strategy
  const isRequired = workspace.approval === 'required' && !isAlone
  const query = useQuery(trpc.member.list.queryOptions({ workspaceId }, { enabled: enabled && isRequired }))
  if (!isRequired) return { readers: people, error: null, retry: () => {} }
  const able = query.data?.members.filter(({ personId, role }) =>
    couldApprove(post, { asker: me.id, asked: { personId, role, isAlone } }),
  )
  return {
    readers: able && people.filter(({ id }) => able.some(({ personId }) => personId === id)),
    error: query.error,
    retry: () => void query.refetch(),
  }
}
