import { platformMarks, type Status } from '@cadans/domain'
import { Skeleton, Text, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { countedOf } from './period.ts'
import { type StripLine, stripOf, stripParts } from './strip.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import classes from './frequency-strip.module.css'

/** In which statuses the posts behind a figure stand. */
const behind = {
  published: ['published'],
  planned: ['planned', 'making', 'review', 'approved', 'loaded'],
  open: ['open'],
} as const satisfies Record<string, readonly Status[]>

interface Props {
  address: CalendarAddress
  /** Undefined while it is on its way. */
  lookup: PostLookup | undefined
}

/** Frequency against plan for the weeks in view, a card a channel; each figure shows the posts behind it. */
export function FrequencyStrip({ address, lookup }: Props) {
  const { t } = useTranslation('calendar')
  const { workspaceId } = useWorkspace()
  const { view, date } = address
  const horizon = countedOf(view, date)
  const query = useQuery(
    trpc.adherence.get.queryOptions({ workspaceId, horizon }, { placeholderData: (before) => before }),
  )
  const lines = useMemo(
    () => (query.data && lookup ? stripOf(query.data.frequency, lookup.channels.values()) : undefined),
    [query.data, lookup],
  )
  if (query.error) {
    return (
      <Text c='dimmed' className={classes.strip ?? ''}>
        {t('strip.failed')}
      </Text>
    )
  }
  if (lines === undefined || lookup === undefined) return <StripSkeleton />
  if (lines.length === 0) {
    return (
      <Text c='dimmed' className={classes.none ?? ''}>
        {t('strip.empty')}
      </Text>
    )
  }
  return (
    <section className={classes.strip} aria-label={t('strip.label')}>
      {lines.map((line) => (
        <StripCard key={line.channelId} line={line} lookup={lookup} address={address} />
      ))}
    </section>
  )
}

function StripSkeleton() {
  return (
    <div className={classes.strip} aria-hidden='true'>
      {Array.from({ length: 4 }, (_, index) => (
        <Skeleton key={index} className={classes.card ?? ''} height={76} radius='md' />
      ))}
    </div>
  )
}

function StripCard({
  line,
  lookup,
  address,
}: {
  line: StripLine
  lookup: PostLookup
  address: CalendarAddress
}) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const channel = lookup.channels.get(line.channelId)
  if (channel === undefined) return null
  const isOnly = address.filter.channelIds?.length === 1 && address.filter.channelIds[0] === channel.id
  const parts = stripParts(line)
  const figures = { posts: line.published + line.planned, target: formatPosts(line.target, language) }
  return (
    <div className={classes.card} data-only={isOnly || undefined}>
      <UnstyledButton
        className={classes.head ?? ''}
        aria-pressed={isOnly}
        title={isOnly ? t('strip.all') : t('strip.only', { channel: channel.name })}
        onClick={() =>
          address.change({ channelIds: isOnly ? undefined : [channel.id], statuses: undefined }, true)
        }
      >
        <span className={classes.mark} style={{ '--mark': markColour(channel.platform) }}>
          {platformMarks[channel.platform].mark}
        </span>
        <span className={classes.name}>{channel.name}</span>
        <span className={classes.figure} aria-label={t('strip.ofTarget', figures)}>
          <b>{figures.posts}</b> / {figures.target}
        </span>
      </UnstyledButton>
      <div className={classes.bar} aria-hidden='true'>
        <span className={classes.published} style={{ width: `${parts.published}%` }} />
        <span className={classes.planned} style={{ width: `${parts.planned}%` }} />
        <span className={classes.open} style={{ width: `${parts.open}%` }} />
      </div>
      <Figures line={line} address={address} />
    </div>
  )
}

function Figures({ line, address }: { line: StripLine; address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  const shown = (['published', 'planned', 'open'] as const).filter((part) => line[part] > 0)
  return (
    <div className={classes.figures}>
      {shown.map((part) => (
        <UnstyledButton
          key={part}
          className={classes.part ?? ''}
          onClick={() => address.change({ channelIds: [line.channelId], statuses: [...behind[part]] }, true)}
        >
          {t(`strip.${part}`, { count: line[part] })}
        </UnstyledButton>
      ))}
      <span className={classes.verdict} data-short={line.short > 0 || undefined}>
        {line.short === 0 && line.open === 0 && t('strip.onPlan')}
        {line.short > 0 && t('strip.short', { count: line.short })}
        {line.short < 0 && t('strip.over', { count: -line.short })}
      </span>
    </div>
  )
}

function markColour(platform: keyof typeof platformMarks): string {
  const { light, dark } = platformMarks[platform].colour
  return `light-dark(${light}, ${dark})`
}
