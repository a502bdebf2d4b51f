import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReadOnly } from '../../ui/read-only.tsx'
import { BinLink } from '../bin/bin-link.tsx'
import { BackupSection } from './backup-section.tsx'
import { WorkspaceForm } from './workspace-form.tsx'
import { WorkspaceList } from './workspace-list.tsx'

/** The workspace: its name, language and zone, and the way to others. Removing the example stands in its banner. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack maw={640}>
        <ReadOnly when={!may.own}>
          <WorkspaceForm key={workspaceId} />
        </ReadOnly>
        <WorkspaceList />
        <BinLink />
        {may.own && <BackupSection />}
      </Stack>
    </>
  )
}
