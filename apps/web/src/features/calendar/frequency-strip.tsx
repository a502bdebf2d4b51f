import { platformMarks, type Status } from '@cadans/domain'
import { Skeleton, Text, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { countedOf } from './period.ts'
import { PromotionMonth } from './promotion-month.tsx'
import { type StripLine, stripOf, stripParts, wantedIn } from './strip.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import classes from './frequency-strip.module.css'

const openOnly: Status[] = ['open']

interface Props {
  address: CalendarAddress
  /** Undefined while it is on its way. */
  basis: PostBasis | undefined
  /** What stands at the right end. */
  end: ReactNode
}

/** Frequency against plan for the weeks in view, and what promotion costs, on one line; each figure shows the posts behind it. */
export function FrequencyStrip({ address, basis, end }: Props) {
  const { t } = useTranslation('calendar')
  const { workspaceId } = useWorkspace()
  const { view, date } = address
  const horizon = countedOf(view, date)
  const query = useQuery(
    trpc.adherence.get.queryOptions({ workspaceId, horizon }, { placeholderData: (before) => before }),
  )
  const lines = useMemo(
    () => query.data && basis && stripOf(query.data.frequency, basis.lookup.channels.values()),
    [query.data, basis],
  )
  return (
    <div className={classes.strip}>
      <section className={classes.lines} aria-label={t('strip.label')}>
        {query.error !== null ? (
          <Text c='dimmed'>{t('strip.failed')}</Text>
        ) : lines === undefined || basis === undefined ? (
          <StripSkeleton />
        ) : (
          <>
            {lines.length === 0 && <Text c='dimmed'>{t('strip.empty')}</Text>}
            {lines.map((line) => (
              <ChannelLine key={line.channelId} line={line} basis={basis} address={address} />
            ))}
            <PromotionMonth
              budgets={query.data?.budgets ?? []}
              address={address}
              basis={basis}
              period={horizon}
            />
          </>
        )}
      </section>
      {end}
    </div>
  )
}

function StripSkeleton() {
  return Array.from({ length: 4 }, (_, index) => (
    <Skeleton key={index} aria-hidden='true' width={150} height={12} radius='sm' />
  ))
}

interface LineProps {
  line: StripLine
  basis: PostBasis
  address: CalendarAddress
}

function ChannelLine({ line, basis, address }: LineProps) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const channel = basis.lookup.channels.get(line.channelId)
  if (channel === undefined) return null
  const isOnly = address.filter.channelIds?.length === 1 && address.filter.channelIds[0] === channel.id
  const parts = stripParts(line)
  const posts = line.published + line.planned
  const figures = t('strip.ofTarget', { posts, target: wantedIn(line) })
  const exact = t('strip.exact', { target: formatPosts(line.target, language) })
  const { mark, colour } = platformMarks[channel.platform]
  return (
    <div className={classes.line} data-only={isOnly || undefined}>
      <UnstyledButton
        className={classes.channel ?? ''}
        aria-pressed={isOnly}
        aria-label={`${channel.name}, ${figures}`}
        title={`${figures} (${exact}). ${isOnly ? t('strip.all') : t('strip.only', { channel: channel.name })}`}
        onClick={() =>
          address.change({ channelIds: isOnly ? undefined : [channel.id], statuses: undefined }, true)
        }
      >
        <span
          className={classes.mark}
          style={{ '--mark': `light-dark(${colour.light}, ${colour.dark})` }}
          data-letters={mark}
        />
        <span className={classes.name}>{channel.name}</span>
        <span className={classes.bar}>
          <span className={classes.published} style={{ width: `${parts.published}%` }} />
          <span className={classes.planned} style={{ width: `${parts.planned}%` }} />
        </span>
      </UnstyledButton>
      <Verdict line={line} address={address} />
    </div>
  )
}

/** What is missing: too few places, or places to fill. On plan is grey. */
function Verdict({ line, address }: Pick<LineProps, 'line' | 'address'>) {
  const { t } = useTranslation('calendar')
  if (line.short > 0) return <span className={classes.short}>{t('strip.short', { count: line.short })}</span>
  if (line.open > 0)
    return (
      <UnstyledButton
        className={classes.verdict ?? ''}
        onClick={() => address.change({ channelIds: [line.channelId], statuses: openOnly }, true)}
      >
        {t('strip.toFill', { count: line.open })}
      </UnstyledButton>
    )
  return (
    <span className={classes.verdict}>
      {line.short < 0 ? t('strip.over', { count: -line.short }) : t('strip.onPlan')}
    </span>
  )
}
