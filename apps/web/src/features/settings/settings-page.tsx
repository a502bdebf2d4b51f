import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReadOnly } from '../../ui/read-only.tsx'
import { BinLink } from './bin-link.tsx'
import { AccountsSection } from './accounts-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { WorkspaceForm } from './workspace-form.tsx'
import { WorkspaceList } from './workspace-list.tsx'

/**
 * The workspace: its name, language and zone, and the way to others; and the installation, for whoever owns that. Removing the example
 * stands in its banner.
 */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const state = useQuery(trpc.account.state.queryOptions())
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack maw={640}>
        <ReadOnly when={!may.own}>
          <WorkspaceForm key={workspaceId} />
        </ReadOnly>
        <WorkspaceList />
        <BinLink />
        {state.data?.ownsInstallation === true && (
          <>
            <AccountsSection />
            <BackupSection />
          </>
        )}
      </Stack>
    </>
  )
}
