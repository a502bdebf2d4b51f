import { type LocalDate, type LocalTime, networkDoors, type Platform, type Post } from '@cadans/domain'
import { Button, Text, UnstyledButton } from '@mantine/core'
import { ArrowUpRight, Copy, FileText, Hash, Link2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { hashtagsIn } from '../../lib/hashtags.ts'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { CopyPart } from './copy-part.tsx'
import { PlaceMeta } from './place-meta.tsx'
import { PostLink } from './post-link.tsx'
import { PlacedButton } from './placed-button.tsx'
import classes from './today.module.css'

interface Props {
  post: Post
  lookup: PostLookup
  now: { date: LocalDate; time: LocalTime }
  isOpen: boolean
  onOpen: () => void
}

/** A post that is to go online: unfolded with all there is to hand over, or on one line. */
export function PlaceItem({ post, lookup, now, isOpen, onOpen }: Props) {
  const { t } = useTranslation('today')
  return (
    <li className={classes.place} data-open={isOpen || undefined}>
      <span className={classes.picture} aria-hidden>
        <FileText size={20} strokeWidth={1.6} />
      </span>
      <div className={classes.placeWords}>
        <PlaceMeta post={post} lookup={lookup} now={now} />
        <UnstyledButton aria-expanded={isOpen} onClick={onOpen} className={classes.unfold ?? ''}>
          <span className={classes.title} dir='auto'>
            {post.title}
          </span>
        </UnstyledButton>
        {isOpen && <HandOver post={post} lookup={lookup} />}
      </div>
      <div className={classes.placeDeeds}>
        {!isOpen && post.loadedIn === '' && post.copy.trim() !== '' && (
          <CopyPart text={post.copy} label={t('copyText')} doneLabel={t('copiedText')} icon={Copy} />
        )}
        <PlacedButton post={post} lookup={lookup} isMain={isOpen} />
      </div>
    </li>
  )
}

/** The text, and a button for each part that one takes along to the network. */
function HandOver({ post, lookup }: { post: Post; lookup: PostLookup }) {
  const { t } = useTranslation('today')
  const channel = findIn(lookup.channels, post.channelId)
  const tags = hashtagsIn(post.copy)
  const door = channel && doorOf(channel)
  return (
    <>
      {post.copy.trim() !== '' && (
        <Text className={classes.copyText ?? ''} dir='auto'>
          {post.copy}
        </Text>
      )}
      <div className={classes.handOver}>
        {post.copy.trim() !== '' && (
          <CopyPart text={post.copy} label={t('copyText')} doneLabel={t('copiedText')} icon={Copy} />
        )}
        {tags.length > 0 && (
          <CopyPart text={tags.join(' ')} label={t('copyTags')} doneLabel={t('copiedTags')} icon={Hash} />
        )}
        {post.link !== '' && (
          <CopyPart text={post.link} label={t('copyLink')} doneLabel={t('copiedLink')} icon={Link2} />
        )}
        {channel && door !== null && door !== undefined && (
          <Button
            component='a'
            href={door}
            target='_blank'
            rel='noreferrer noopener'
            variant='subtle'
            className={classes.door ?? ''}
            rightSection={<ArrowUpRight size={15} aria-hidden />}
          >
            {t('openNetwork', { channel: channel.name })}
          </Button>
        )}
        <PostLink post={post}>{t('edit')}</PostLink>
      </div>
    </>
  )
}

/** Where a channel is filled by hand: at its own address where its network has no other. */
function doorOf({ platform, account }: { platform: Platform; account: string }): string | null {
  return networkDoors[platform] ?? (/^https:\/\/\S+$/.test(account) ? account : null)
}
