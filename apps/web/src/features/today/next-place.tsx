import type { PostCard } from '@cadans/domain'
import { ActionIcon, Button, Paper, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatHours } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { untitledName } from '../../shared/posts/untitled-name.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { PlaceIdeas } from './place-ideas.tsx'
import classes from './today.module.css'

interface Props {
  /** The open places that the acting person may fill, by day. */
  places: readonly PostCard[]
  lookup: PostLookup
  /** Whether writing on it is the deed of the day. */
  isMain: boolean
}

/** The next place that nobody filled, with what could stand there; the others are a press away. */
export function NextPlace({ places, lookup, isMain }: Props) {
  const { t } = useTranslation('today')
  const { workspaceId, language } = useWorkspace()
  const [at, setAt] = useState(0)
  const update = useChange(trpc.post.update.mutationOptions(), { done: () => t('next.left') })
  const index = Math.min(at, places.length - 1)
  const place = places[index]
  if (place === undefined) return null
  const { id, version, date, time } = place
  return (
    <Paper component='section' className={classes.next ?? ''} aria-labelledby='next-place'>
      <div className={classes.nextHead}>
        <Title order={2} size='h3' id='next-place'>
          {t('next.title')}
        </Title>
        {places.length > 1 && (
          <span className={classes.steps}>
            <span aria-live='polite'>{t('next.count', { at: index + 1, of: places.length })}</span>
            <ActionIcon
              variant='subtle'
              aria-label={t('next.previous')}
              disabled={index === 0}
              onClick={() => setAt(index - 1)}
            >
              <ChevronLeft size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant='subtle'
              aria-label={t('next.following')}
              disabled={index === places.length - 1}
              onClick={() => setAt(index + 1)}
            >
              <ChevronRight size={16} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      <p className={classes.nextMoment}>
        <time dateTime={`${date}T${time}`}>
          {t('next.moment', { day: formatDate(date, language, 'dayMonth'), time })}
        </time>
      </p>
      <PlaceFacts place={place} lookup={lookup} />
      <PlaceIdeas key={id} place={place} />
      <div className={classes.nextDeeds}>
        <Button
          variant={isMain ? 'filled' : 'default'}
          className={classes.grows ?? ''}
          renderRoot={(props) => (
            <Link
              to='/w/$workspaceId/calendar'
              params={{ workspaceId }}
              search={{ post: id, date }}
              {...props}
            />
          )}
        >
          {t('next.write')}
        </Button>
        <Button
          variant='subtle'
          color='gray'
          loading={update.isPending}
          onClick={() => void update.run({ id, version, patch: { status: 'skipped' } })}
        >
          {t('next.leave')}
        </Button>
      </div>
    </Paper>
  )
}

/** Where it is and what it is to be about, and how much work that is. */
function PlaceFacts({ place, lookup }: { place: PostCard; lookup: PostLookup }) {
  const { t } = useTranslation(['today', 'words'])
  const { language } = useWorkspace()
  const channel = findIn(lookup.channels, place.channelId)
  const theme = place.reserve ? undefined : findIn(lookup.themes, place.themeId)
  const format = findIn(lookup.formats, place.formatId)
  const minutes = format && (place.origin === 'own' ? format.ownMinutes : format.curatedMinutes)
  const facts = [
    theme?.name ?? t(untitledName(place)),
    format?.name,
    minutes !== undefined && minutes > 0 && t('next.hours', { hours: formatHours(minutes, language) }),
  ]
  return (
    <p className={classes.nextFacts}>
      {channel && (
        <span>
          <ChannelMark platform={channel.platform} /> {channel.name}
        </span>
      )}
      <span>
        <span
          className={classes.dot}
          style={{ background: theme === undefined ? 'var(--line)' : `var(--theme-${theme.colour})` }}
          aria-hidden
        />
        {facts.filter(Boolean).join(' · ')}
      </span>
    </p>
  )
}
