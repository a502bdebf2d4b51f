import { Badge, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, trpc } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './settings.module.css'

/** The accounts of this installation and who owns it, for whoever owns it. */
export function AccountsSection() {
  const { t } = useTranslation('settings')
  const toasts = useToasts()
  const query = useQuery(trpc.installation.accounts.queryOptions(undefined, { staleTime: 0 }))
  const accounts = query.data ?? []
  const isLast = accounts.filter(({ isOwner }) => isOwner).length === 1

  async function setOwner(userId: string, isOwner: boolean): Promise<void> {
    try {
      await client.installation.setOwner.mutate({ userId, isOwner })
    } catch (error) {
      toasts.refused(error)
    }
    await query.refetch()
  }

  return (
    <Section title={t('accounts')}>
      <Text c='dimmed' className={classes.text ?? ''}>
        {t(query.data?.length === 0 ? 'accountsNone' : 'accountsText')}
      </Text>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <LinesSkeleton lines={2} />
      ) : (
        <ul className={classes.list}>
          {accounts.map(({ userId, name, email, isOwner, workspaces }) => (
            <li key={userId}>
              <div className={classes.name}>
                {name}{' '}
                {isOwner && (
                  <Badge variant='light' tt='none'>
                    {t('accountOwner')}
                  </Badge>
                )}
                <Text c='dimmed' size='xs'>
                  {email} · {t('accountWorkspaces', { count: workspaces })}
                </Text>
              </div>
              {!(isOwner && isLast) && (
                <ConfirmButton
                  label={t(isOwner ? 'accountUnname' : 'accountName')}
                  aria-label={t(isOwner ? 'accountUnnameOf' : 'accountNameOf', { name })}
                  question={t(isOwner ? 'accountUnnameQuestion' : 'accountNameQuestion', { name })}
                  confirmLabel={t(isOwner ? 'accountUnname' : 'accountName')}
                  onConfirm={() => setOwner(userId, !isOwner)}
                  variant='subtle'
                  size='compact-md'
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
