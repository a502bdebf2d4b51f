import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { type Secret, SecretAddress } from '../../ui/secret-address.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useFilterWords } from '../../shared/posts/use-filter-words.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { ShareForm } from './share-form.tsx'
import classes from './share.module.css'

/** Who else looks along, until when, and the way to stop it. */
export function ShareSection({ basis }: { basis: PostBasis }) {
  const { t } = useTranslation('share')
  const { workspaceId, me, language, zone, today } = useWorkspace()
  const may = useMay()
  // When one was last opened is noted without a change in the workspace, so it is asked again each time.
  const query = useQuery(trpc.shareLink.list.queryOptions({ workspaceId }, { staleTime: 0 }))
  const words = useFilterWords(basis.lookup)
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<Secret | null>(null)
  const revoke = useChange(trpc.shareLink.revoke.mutationOptions(), {
    isUndoable: false,
    done: (_answer, { id }) => t('revoked', { name: query.data?.find((link) => link.id === id)?.name ?? '' }),
  })

  return (
    <section aria-labelledby='shared'>
      <Group justify='space-between' align='flex-start' mt='xl' mb='sm' maw={820}>
        <div style={{ flex: '1 1 320px' }}>
          <Title order={2} id='shared'>
            {t('title')}
          </Title>
          <Text c='dimmed'>{t('text')}</Text>
        </div>
        <Button
          variant='default'
          leftSection={<Share2 size={15} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {t('make')}
        </Button>
      </Group>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <LinesSkeleton lines={2} />
      ) : query.data.length === 0 ? (
        <Text c='dimmed'>{t('empty')}</Text>
      ) : (
        <ul className={classes.links}>
          {query.data.map(({ id, name, personId, filter, until, lastUsedAt }) => (
            <Paper component='li' key={id}>
              <div className={classes.words}>
                <Title order={3}>{name}</Title>
                <Text>{words(filter)}</Text>
                <Text c='dimmed' size='xs'>
                  {t(until < today ? 'expired' : 'readable', {
                    date: formatDate(until, language, 'numeric'),
                  })}
                  {' · '}
                  {lastUsedAt === null
                    ? t('neverUsed')
                    : t('lastUsed', { when: formatInstant(lastUsedAt, language, zone) })}
                </Text>
              </div>
              {(may.own || personId === me.id) && (
                <ConfirmButton
                  label={t('revoke')}
                  aria-label={t('revokeOf', { name })}
                  question={t('revokeQuestion', { name })}
                  confirmLabel={t('revoke')}
                  onConfirm={() => revoke.run({ id })}
                  variant='default'
                  size='compact-md'
                />
              )}
            </Paper>
          ))}
        </ul>
      )}
      <ShareForm
        opened={isMaking}
        onClose={() => setMaking(false)}
        basis={basis}
        onMade={(url) => {
          setMaking(false)
          setSecret({ title: t('madeTitle'), text: t('madeText'), url })
        }}
      />
      <SecretAddress secret={secret} onClose={() => setSecret(null)} />
    </section>
  )
}
