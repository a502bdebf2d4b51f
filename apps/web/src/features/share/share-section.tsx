import { Button, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Eye, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Facts, ListedRow } from '../../ui/listed-row.tsx'
import { type Secret, SecretAddress } from '../../ui/secret-address.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useFilterWords } from '../../shared/posts/use-filter-words.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { ShareForm } from './share-form.tsx'
import list from '../../ui/list.module.css'
import classes from './share-section.module.css'

/** Who else looks along, until when, and the way to stop it. */
export function ShareSection({ basis }: { basis: PostBasis }) {
  const { t } = useTranslation('share')
  const { workspaceId } = useWorkspace()
  // When one was last opened is noted without a change in the workspace, so it is asked again each time.
  const query = useQuery(trpc.shareLink.list.queryOptions({ workspaceId }, { staleTime: 0 }))
  const words = useFilterWords(basis.lookup)
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<Secret | null>(null)

  return (
    <section className={classes.card} aria-labelledby='shared'>
      <div className={classes.intro}>
        <div>
          <Title order={2} size='h3' id='shared'>
            {t('title')}
          </Title>
          <p>{t('text')}</p>
        </div>
        <Button
          variant='default'
          leftSection={<Plus size={15} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {t('make')}
        </Button>
      </div>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <div className={classes.nothing}>
          <LinesSkeleton lines={2} />
        </div>
      ) : query.data.length === 0 ? (
        <p className={classes.nothing}>{t('empty')}</p>
      ) : (
        <ul className={list.divided}>
          {query.data.map((link) => (
            <LinkRow key={link.id} link={link} contents={words(link.filter)} />
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

interface LinkRowProps {
  link: Outputs['shareLink']['list'][number]
  /** What can be seen, in words. */
  contents: string
}

function LinkRow({ link: { id, name, personId, until, lastUsedAt }, contents }: LinkRowProps) {
  const { t } = useTranslation('share')
  const { me, language, zone, today } = useWorkspace()
  const may = useMay()
  const revoke = useChange(trpc.shareLink.revoke.mutationOptions(), {
    isUndoable: false,
    done: () => t('revoked', { name }),
  })
  return (
    <ListedRow
      icon={Eye}
      name={name}
      facts={
        <Facts>
          {contents}
          {' · '}
          {t(until < today ? 'expired' : 'readable', { date: formatDate(until, language, 'words') })}
          {' · '}
          {lastUsedAt === null
            ? t('neverUsed')
            : t('lastUsed', { when: formatInstant(lastUsedAt, language, zone) })}
        </Facts>
      }
    >
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
    </ListedRow>
  )
}
