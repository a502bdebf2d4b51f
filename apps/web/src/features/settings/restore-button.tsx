import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'

interface Props {
  name: string
  /** The moment at which the backup was made, in words. */
  when: string
  onRestore: () => Promise<void>
}

/** Asks for a backup to be put back, once it has said what that takes away. */
export function RestoreButton({ name, when, onRestore }: Props) {
  const { t } = useTranslation('settings')
  const [isOpened, setOpened] = useState(false)
  const loss = useQuery(
    trpc.backup.loss.queryOptions({ name }, { enabled: isOpened, staleTime: 0, gcTime: 0 }),
  )
  const lossWords = useLossWords()
  const lost = loss.data === undefined ? t('backupLossCounting') : lossWords(loss.data)
  const paragraphs = [
    `${t('backupRestoreQuestion', { when })} ${lost}`,
    t('backupRestoreLapses'),
    t('backupRestoreDoors'),
  ]
  return (
    <ConfirmButton
      label={t('backupRestore')}
      aria-label={t('backupRestoreOf', { when })}
      question={paragraphs.join('\n\n')}
      confirmLabel={t('backupRestore')}
      onOpened={() => setOpened(true)}
      onConfirm={onRestore}
      variant='subtle'
      size='compact-md'
    />
  )
}

function useLossWords(): (loss: Outputs['backup']['loss']) => string {
  const { t } = useTranslation('settings')
  const { language, zone } = useWorkspace()
  return ({ changes, workspaces, accounts, last }) => {
    if (changes === 0 && accounts === 0) return t('backupLossNone')
    const counts = { count: changes, where: t('accountWorkspaces', { count: workspaces }) }
    const written = last !== null && t('backupLoss', { ...counts, last: formatInstant(last, language, zone) })
    const made = accounts > 0 && t('backupLossAccounts', { count: accounts })
    return [written, made].filter(Boolean).join(' ')
  }
}
