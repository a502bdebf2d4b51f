import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant, formatNumber } from '../../lib/format.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { Section } from '../../ui/section.tsx'
import { RestoreButton } from './restore-button.tsx'
import { RestoreState } from './restore-state.tsx'
import classes from './settings.module.css'

const SHOWN = 5
const MEGABYTE = 1_000_000

/** Backups of the whole installation, for whoever owns it. */
export function BackupSection() {
  const { t } = useTranslation('settings')
  const { language, zone } = useWorkspace()
  const toasts = useToasts()
  const query = useQuery(trpc.backup.list.queryOptions(undefined, { staleTime: 0 }))
  const [isMaking, setMaking] = useState(false)
  const [isWhole, setWhole] = useState(false)

  async function make(): Promise<void> {
    setMaking(true)
    try {
      await client.backup.make.mutate()
      toasts.told(t('backupMade'))
    } catch (error) {
      toasts.refused(error)
    }
    setMaking(false)
    await query.refetch()
  }
  async function ask(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed()
    } catch (error) {
      toasts.refused(error)
    }
    await query.refetch()
  }

  const backups = query.data?.backups ?? []
  return (
    <Section
      title={t('backups')}
      side={
        <Button variant='default' size='compact-md' loading={isMaking} onClick={() => void make()}>
          {t('backupMake')}
        </Button>
      }
    >
      <div className={classes.text}>
        <Text c='dimmed'>{t('backupsText')}</Text>
        {query.data?.canRestore === false && <Text c='dimmed'>{t('backupCommand')}</Text>}
        {query.data !== undefined && (
          <RestoreState
            backups={query.data}
            onCancel={() => ask(() => client.backup.cancelRestore.mutate())}
          />
        )}
        {query.data !== undefined && backups.length === 0 && <Text mt='xs'>{t('backupNone')}</Text>}
      </div>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <LinesSkeleton lines={2} />
      ) : (
        <ul className={classes.list}>
          {(isWhole ? backups : backups.slice(0, SHOWN)).map(({ name, at, bytes }) => {
            const when = formatInstant(at, language, zone)
            return (
              <li key={name}>
                <span className={classes.name}>{when}</span>
                <Text c='dimmed'>{t('backupSize', { size: formatNumber(bytes / MEGABYTE, language) })}</Text>
                {query.data.canRestore && (
                  <RestoreButton
                    name={name}
                    when={when}
                    onRestore={() => ask(() => client.backup.restore.mutate({ name }))}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {backups.length > SHOWN && (
        <Button variant='subtle' aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('backupFewer', { count: SHOWN }) : t('backupMore', { count: backups.length })}
        </Button>
      )}
    </Section>
  )
}
