import { type Feed, wholeFeed } from '@cadans/domain'
import { Button, Title, UnstyledButton } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { AgendaAddress } from './agenda-address.tsx'
import { FeedRow } from './feed-row.tsx'
import type { MadeFeed } from './made-feed.ts'
import list from '../../ui/list.module.css'
import classes from './feeds.module.css'

/** An address that may be seen now: it was just made, or put in the place of another. */
export interface ShownFeed {
  made: MadeFeed
  isRenewed: boolean
}

interface Props {
  feeds: readonly Feed[]
  lookup: PostLookup
  shown: ShownFeed | null
  onShow: (shown: ShownFeed) => void
  onEdit: (feed: Feed | 'new') => void
}

/** One's posts in one's own calendar program: the address, the feeds in use, and one more. */
export function OwnAgenda({ feeds, lookup, shown, onShow, onEdit }: Props) {
  const { t } = useTranslation('feeds')
  const create = useChange(trpc.feed.create.mutationOptions())

  async function makeFirst(): Promise<void> {
    const feed = { name: t('fallbackName'), filter: wholeFeed }
    const made = await create.run((id) => ({ feed: { id, ...feed } }))
    if (made !== undefined) onShow({ made, isRenewed: false })
  }

  return (
    <section className={classes.card} aria-labelledby='own-agenda'>
      <div className={classes.intro}>
        <Title order={2} size='h3' id='own-agenda'>
          {t('own')}
        </Title>
        <p>{t('ownText')}</p>
      </div>
      {shown !== null && <AgendaAddress key={shown.made.url} {...shown} />}
      {feeds.length === 0 && shown === null && (
        <div className={classes.first}>
          <Button loading={create.isPending} onClick={() => void makeFirst()}>
            {t('makeFirst')}
          </Button>
        </div>
      )}
      <ul className={`${list.divided} ${classes.rows}`}>
        {feeds.map((feed) => (
          <FeedRow
            key={feed.id}
            feed={feed}
            lookup={lookup}
            onEdit={onEdit}
            onRenewed={(made) => onShow({ made, isRenewed: true })}
          />
        ))}
        <li>
          <UnstyledButton className={classes.add ?? ''} onClick={() => onEdit('new')}>
            <Plus size={16} aria-hidden />
            {t(feeds.length === 0 ? 'makeChosen' : 'make')}
          </UnstyledButton>
        </li>
      </ul>
    </section>
  )
}
