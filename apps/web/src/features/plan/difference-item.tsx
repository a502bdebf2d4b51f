import type { Id, Reason } from '@cadans/domain'
import { UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { ReasonList } from '../../shared/reasons/reason-list.tsx'
import classes from './plan.module.css'

export interface DifferenceItemProps {
  place: {
    channelId: Id
    date: string
    time: string
    themeId: Id | null
    formatId: Id | null
    ownerId?: Id | null
    rubricId?: Id | null
    milestoneId?: Id | null
    reserve?: boolean
  }
  reasons?: readonly Reason[]
  /** What it was before. */
  was?: string
  isGone?: boolean
}

/** One place of a difference: when, where, what, what it was, and why on request. */
export function DifferenceItem({ place, reasons = [], was, isGone = false }: DifferenceItemProps) {
  const { t } = useTranslation('plan')
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const channel = lookup?.channels.get(place.channelId)
  const theme = lookup === undefined ? undefined : findIn(lookup.themes, place.themeId)
  const format = lookup === undefined ? undefined : findIn(lookup.formats, place.formatId)
  const owner = lookup === undefined ? undefined : findIn(lookup.people, place.ownerId ?? null)
  const brought =
    lookup === undefined
      ? undefined
      : (findIn(lookup.rubrics, place.rubricId ?? null) ??
        findIn(lookup.milestones, place.milestoneId ?? null))
  const name = place.reserve === true ? t('reserve') : (theme?.name ?? t('noTheme'))
  return (
    <li className={[classes.item, isGone ? classes.removed : ''].join(' ')}>
      <span
        className={classes.stripe}
        style={{ background: theme === undefined ? 'var(--line)' : `var(--theme-${theme.colour})` }}
      />
      <span className={classes.when}>
        {channel !== undefined && <ChannelMark platform={channel.platform} name={channel.name} />}
        {formatDate(place.date, language)} {place.time}
      </span>
      {reasons.length > 0 ? (
        <UnstyledButton
          className={classes.why ?? ''}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('why')}
        </UnstyledButton>
      ) : (
        <span />
      )}
      <span className={classes.what}>
        {[brought?.name, name, format?.name, owner?.name].filter(Boolean).join(' · ')}
      </span>
      {was !== undefined && <span className={classes.was}>{was}</span>}
      {isOpen && <ReasonList id={id} reasons={reasons} className={classes.reasons} />}
    </li>
  )
}
