import { type Horizon, interactionsOf, type PostCard } from '@cadans/domain'
import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './results.module.css'

const MOST = 3

/** The posts of a period that reached the most people. */
export function BestRead({ horizon }: { horizon: Horizon }) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  const rows = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon })).data
  const best = rows
    ?.flatMap(({ post, result }) =>
      result === null || result.reach === null
        ? []
        : [{ post, reach: result.reach, interactions: interactionsOf(result) }],
    )
    .toSorted((one, other) => other.reach - one.reach)
    .slice(0, MOST)
  if (best === undefined) return null
  return (
    <Section
      title={t('best.title')}
      side={
        best.length > 0 && (
          <Anchor
            renderRoot={(props) => (
              <Link
                to='/w/$workspaceId/results'
                params={{ workspaceId }}
                search={(search) => ({ ...search, section: 'posts' as const })}
                {...props}
              />
            )}
          >
            {t('best.all')}
          </Anchor>
        )
      }
    >
      {best.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('best.none')}</Text>
      ) : (
        <ul className={classes.best}>
          {best.map((one) => (
            <BestLine key={one.post.id} {...one} />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface LineProps {
  post: PostCard
  reach: number
  interactions: number | null
}

function BestLine({ post, reach, interactions }: LineProps) {
  const { t } = useTranslation('results')
  const { workspaceId, language } = useWorkspace()
  const channel = usePostBasis().basis?.lookup.channels.get(post.channelId)
  const facts = [
    t('best.reach', { figure: formatNumber(reach, language) }),
    interactions !== null && t('best.interactions', { figure: formatNumber(interactions, language) }),
  ]
  return (
    <li>
      <span className={classes.picture} aria-hidden>
        <FileText size={18} strokeWidth={1.6} />
      </span>
      <Link
        to='/w/$workspaceId/calendar'
        params={{ workspaceId }}
        search={{ post: post.id, date: post.date }}
        className={classes.bestLink}
      >
        <span className={classes.bestTitle} dir='auto'>
          {channel && <ChannelMark platform={channel.platform} name={channel.name} />}{' '}
          {post.title || t('posts.untitled')}
        </span>
        <span className={classes.under}>{facts.filter(Boolean).join(' · ')}</span>
      </Link>
    </li>
  )
}
