import { type Feed, isAtLeast } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { Shield } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Reading } from '../../ui/reading.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { ShareSection } from '../share/share-section.tsx'
import { FeedForm } from './feed-form.tsx'
import { FeedLook } from './feed-look.tsx'
import { OwnAgenda, type ShownFeed } from './own-agenda.tsx'
import { PhoneCard } from './phone-card.tsx'
import classes from './feeds.module.css'

/** Everything that lets somebody read along: one's own calendar programs, and people without an account. */
export function ShareRoom() {
  const { t } = useTranslation('feeds')
  const { workspaceId, role } = useWorkspace()
  // When a feed was last fetched is noted without a change in the workspace, so it is asked again each time.
  const query = useQuery(trpc.feed.list.queryOptions({ workspaceId }, { staleTime: 0 }))
  const { basis, error, retry } = usePostBasis()
  const [edited, setEdited] = useState<Feed | 'new' | null>(null)
  const [shown, setShown] = useState<ShownFeed | null>(null)
  const feeds = query.data?.filter(({ revokedAt }) => revokedAt === null)
  const failure = query.error ?? error
  // Its address opens nothing any more once it is revoked.
  const open = shown !== null && feeds?.some(({ id }) => id === shown.made.feed.id) === true ? shown : null
  return (
    <>
      <PageHeader title={t('title')} />
      <Reading
        side={
          <>
            <PhoneCard shown={open} />
            {basis && <FeedLook lookup={basis.lookup} />}
            <p className={classes.secret}>
              <Shield size={16} aria-hidden />
              <span>
                {t('secret')} {t('refresh')}
              </span>
            </p>
          </>
        }
      >
        {failure !== null ? (
          <ErrorState
            error={failure}
            onRetry={() => {
              void query.refetch()
              retry()
            }}
          />
        ) : feeds === undefined || basis === undefined ? (
          <CardsSkeleton cards={2} height={220} />
        ) : (
          <OwnAgenda feeds={feeds} lookup={basis.lookup} shown={open} onShow={setShown} onEdit={setEdited} />
        )}
        {basis && isAtLeast(role, 'planner') && <ShareSection basis={basis} />}
      </Reading>
      {basis && (
        <FeedForm
          feed={edited}
          onClose={() => setEdited(null)}
          basis={basis}
          onMade={(made) => {
            setEdited(null)
            setShown({ made, isRenewed: false })
          }}
        />
      )}
    </>
  )
}
