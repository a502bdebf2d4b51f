import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { BinLink } from '../bin/bin-link.tsx'
import { BackupSection } from './backup-section.tsx'
import { WorkspaceForm } from './workspace-form.tsx'
import { WorkspaceList } from './workspace-list.tsx'

/** The workspace: its name, language and zone, and the way to others. Removing the example stands in its banner. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { workspaceId, role } = useWorkspace()
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack maw={640}>
        <WorkspaceForm key={workspaceId} />
        <WorkspaceList />
        <BinLink />
        {role === 'owner' && <BackupSection />}
      </Stack>
    </>
  )
}
