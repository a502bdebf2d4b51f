import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { Center } from '@mantine/core'
import { chooseWorkspace } from '../../lib/last-workspace.ts'
import { trpc } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { RoomSkeleton } from '../../ui/skeletons.tsx'
import { StartPage } from './start-page.tsx'

/** `/`: the workspace of last time, or the first start when there is none. */
export function HomePage() {
  const workspaces = useQuery(trpc.workspace.list.queryOptions(undefined, { staleTime: 0 }))
  if (workspaces.error !== null) {
    return (
      <Center mih='80dvh' p='lg'>
        <ErrorState error={workspaces.error} onRetry={() => void workspaces.refetch()} />
      </Center>
    )
  }
  if (workspaces.data === undefined) return <RoomSkeleton />
  const workspace = chooseWorkspace(workspaces.data)
  if (workspace === undefined) return <StartPage />
  return <Navigate to='/w/$workspaceId/today' params={{ workspaceId: workspace.id }} replace />
}
