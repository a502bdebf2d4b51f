import { type Feed, type FeedFilter, feedDays } from '@cadans/domain'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { CalendarDays, Ellipsis, User } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { useFilterWords } from '../../shared/posts/use-filter-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Facts, ListedRow } from '../../ui/listed-row.tsx'
import type { MadeFeed } from './made-feed.ts'
import { useShortenedWords } from './use-shortened-words.ts'

interface Props {
  feed: Feed
  lookup: PostLookup
  onEdit: (feed: Feed) => void
  onRenewed: (made: MadeFeed) => void
}

/** A feed in use: what is in it, how far it reaches, when it was last fetched, and the ways to change and stop it. */
export function FeedRow({ feed, lookup, onEdit, onRenewed }: Props) {
  const { t } = useTranslation(['feeds', 'common'])
  const { language, zone, today } = useWorkspace()
  const contents = useContents(lookup)
  const shortenedWords = useShortenedWords()
  const when = (instant: string) => formatInstant(instant, language, zone)
  const day = (date: string) => formatDate(date, language, 'words')
  const { from, until } = feedDays(feed.reach, today)
  const isOfOne = feed.filter.ownerIds.length === 1
  return (
    <ListedRow
      icon={isOfOne ? User : CalendarDays}
      name={feed.name}
      facts={
        <>
          <Facts>
            <span>{contents(feed.filter)}</span>
            {' · '}
            <span>
              {feed.lastUsedAt === null ? t('neverUsed') : t('lastUsed', { when: when(feed.lastUsedAt) })}
            </span>
          </Facts>
          <Facts>
            <span>{t('reaches', { from: day(from), until: day(until) })}</span>
            <OfAnother feed={feed} lookup={lookup} />
          </Facts>
          {feed.shortened && <Facts>{shortenedWords(feed)}</Facts>}
        </>
      }
    >
      <Button
        variant='default'
        size='compact-md'
        aria-label={t('editOf', { name: feed.name })}
        onClick={() => onEdit(feed)}
      >
        {t('common:edit')}
      </Button>
      <FeedMenu feed={feed} onRenewed={onRenewed} />
    </ListedRow>
  )
}

/** Whose it is, where it is not one's own. */
function OfAnother({ feed, lookup }: Pick<Props, 'feed' | 'lookup'>) {
  const { t } = useTranslation(['feeds', 'common'])
  const { me } = useWorkspace()
  if (feed.personId === me.id) return null
  const name = lookup.people.get(feed.personId)?.name ?? t('common:nobody')
  return <span>{` · ${t('of', { name })}`}</span>
}

/** A new address, or none: both after a question. */
function FeedMenu({ feed: { id, name }, onRenewed }: Pick<Props, 'feed' | 'onRenewed'>) {
  const { t } = useTranslation('feeds')
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null)
  const renew = useChange(trpc.feed.renew.mutationOptions(), { isUndoable: false })
  const revoke = useChange(trpc.feed.revoke.mutationOptions(), {
    isUndoable: false,
    done: () => t('revoked', { name }),
  })

  async function handleRenew(): Promise<void> {
    const made = await renew.run({ id })
    if (made !== undefined) onRenewed(made)
  }

  return (
    <>
      <Menu position='bottom-end'>
        <Menu.Target>
          <ActionIcon variant='subtle' color='gray' size={32} aria-label={t('actionsOf', { name })}>
            <Ellipsis size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked('renew')}>{t('renew')}</Menu.Item>
          <Menu.Item color='red' onClick={() => setAsked('revoke')}>
            {t('revoke')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {(['renew', 'revoke'] as const).map((deed) => (
        <ConfirmDialog
          key={deed}
          opened={asked === deed}
          onClose={() => setAsked(null)}
          title={t(`${deed}Of`, { name })}
          question={t(`${deed}Question`, { name })}
          confirmLabel={t(deed)}
          onConfirm={deed === 'renew' ? handleRenew : () => revoke.run({ id })}
        />
      ))}
    </>
  )
}

/** A filter in words. */
function useContents(lookup: PostLookup): (filter: FeedFilter) => string {
  const { t } = useTranslation('feeds')
  const words = useFilterWords(lookup)
  return ({ deadlines, openPlaces, work, ...filter }) => {
    const extras = [
      deadlines && t('withDeadlines'),
      openPlaces && t('withOpenPlaces'),
      work && t('withWork'),
    ].filter(Boolean)
    return [words(filter), ...extras].join(', ')
  }
}
