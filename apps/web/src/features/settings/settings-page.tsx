import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageIndex } from '../../ui/page-index.tsx'
import { ReadOnly } from '../../ui/read-only.tsx'
import { Reading } from '../../ui/reading.tsx'
import { BinLink } from './bin-link.tsx'
import { AccountsSection } from './accounts-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { WorkspaceForm } from './workspace-form.tsx'
import { WorkspaceList } from './workspace-list.tsx'

/**
 * The workspace: its name, language and zone, and the way to others; and the installation, for whoever owns that. Removing the example
 * stands in its chip.
 */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const state = useQuery(trpc.account.state.queryOptions())
  const ownsInstallation = state.data?.ownsInstallation === true
  const parts = [
    { id: 'settings-workspace', label: t('workspace') },
    { id: 'settings-others', label: t('others') },
    ...(ownsInstallation
      ? [
          { id: 'settings-accounts', label: t('accounts') },
          { id: 'settings-backups', label: t('backups') },
        ]
      : []),
  ]
  return (
    <>
      <PageHeader title={t('title')} />
      <Reading
        side={
          <PageIndex label={t('index')} parts={parts}>
            <BinLink />
          </PageIndex>
        }
      >
        <div id='settings-workspace'>
          <ReadOnly when={!may.own}>
            <WorkspaceForm key={workspaceId} />
          </ReadOnly>
        </div>
        <div id='settings-others'>
          <WorkspaceList />
        </div>
        {ownsInstallation && (
          <>
            <div id='settings-accounts'>
              <AccountsSection />
            </div>
            <div id='settings-backups'>
              <BackupSection />
            </div>
          </>
        )}
      </Reading>
    </>
  )
}
