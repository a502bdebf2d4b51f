import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { Button, Center } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { noteChangeNumber } from '../lib/change-number.ts'
import { useLanguage } from '../lib/language.ts'
import { listenOnce } from '../lib/live.ts'
import { rememberWorkspace } from '../lib/last-workspace.ts'
import { readRefusal } from '../lib/refusal.ts'
import { type Outputs, trpc } from '../lib/trpc.ts'
import { useToday } from '../lib/use-today.ts'
import { WorkspaceContext } from '../lib/workspace.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { RoomSkeleton } from '../ui/skeletons.tsx'
import { useFirstPageGone } from './use-first-page-gone.ts'
import { AppShell } from './shell/app-shell.tsx'

/** Everything under `/w/$workspaceId`: opens the workspace, listens to what others change, and draws the shell. */
export function WorkspaceLayout() {
  const { workspaceId } = useParams({ from: '/w/$workspaceId' })
  const queryClient = useQueryClient()
  const query = useQuery(trpc.workspace.get.queryOptions({ workspaceId }, { refetchOnWindowFocus: 'always' }))
  useEffect(() => listenOnce(queryClient), [queryClient])
  const changeNumber = query.data?.changeNumber
  useEffect(() => {
    if (changeNumber === undefined) return
    rememberWorkspace(workspaceId)
    void noteChangeNumber(queryClient, workspaceId, changeNumber)
  }, [queryClient, workspaceId, changeNumber])

  if (query.data !== undefined) return <OpenWorkspace opened={query.data} />
  if (query.error === null) return <RoomSkeleton />
  return <NoWorkspace error={query.error} onRetry={() => void query.refetch()} />
}

function NoWorkspace({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('shell')
  useFirstPageGone()
  const isGone = readRefusal(error).code === 'workspace.notFound'
  return (
    <Center mih='80dvh' p='lg'>
      <ErrorState
        error={error}
        onRetry={onRetry}
        action={
          isGone && (
            <Button component='a' href='/start'>
              {t('missingAction')}
            </Button>
          )
        }
      />
    </Center>
  )
}

function OpenWorkspace({
  opened: { workspace, me, role, isAlone },
}: {
  opened: Outputs['workspace']['get']
}) {
  useFirstPageGone()
  const { language } = useLanguage()
  const today = useToday(workspace.zone)
  const view = useMemo(
    () => ({
      workspaceId: workspace.id,
      workspace,
      me,
      role,
      isAlone,
      zone: workspace.zone,
      language,
      today,
    }),
    [workspace, me, role, isAlone, language, today],
  )
  return (
    <WorkspaceContext value={view}>
      <AppShell>
        <Outlet />
      </AppShell>
    </WorkspaceContext>
  )
}
