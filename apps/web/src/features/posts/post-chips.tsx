import { isLate, makingMinutes, platformMarks, themeColours } from '@cadans/domain'
import { Calendar, Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatHours, formatMoney, initialsOf } from '../../lib/format.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { type OpenPost, useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { ChipPopover } from './chip-popover.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DayField, HourField } from './moment-fields.tsx'
import { OriginField } from './origin-field.tsx'
import classes from './post-chips.module.css'
import { WhyNotTheme } from './why-not-theme.tsx'

/** Another of its family comes before it: that one is made, this one adapted. */
function isAdapted({ date, time, family }: OpenPost['post']): boolean {
  return family.some((one) => `${one.date} ${one.time}` < `${date} ${time}`)
}

/** When, where, whose, by when and what kind of post it is, at a glance: each opens its own fields. */
export function PostChips() {
  return (
    <ul className={classes.chips}>
      <li>
        <WhenChip />
      </li>
      <li>
        <ChannelChip />
      </li>
      <li>
        <OwnerChip />
      </li>
      <li>
        <DeadlineChip />
      </li>
      <li>
        <ThemeChip />
      </li>
      <li>
        <FormatChip />
      </li>
      <Said />
    </ul>
  )
}

function WhenChip() {
  const { t } = useTranslation('posts')
  const { language } = useWorkspace()
  const { post } = useOpenPost()
  return (
    <ChipPopover
      label={t('field.date')}
      value={`${formatDate(post.date, language)}, ${post.time}`}
      mark={<Calendar size={13} aria-hidden />}
    >
      {() => (
        <>
          <DayField name='date' />
          <HourField />
        </>
      )}
    </ChipPopover>
  )
}

function ChannelChip() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const channel = basis.lookup.channels.get(post.channelId)
  const { mark, colour } = platformMarks[channel?.platform ?? 'other']
  return (
    <ChipPopover
      label={t('field.channel')}
      value={channel?.name ?? ''}
      mark={
        <b
          className={classes.letters}
          style={{ '--mark': `light-dark(${colour.light}, ${colour.dark})` }}
          data-letters={mark}
        />
      }
    >
      {(close) => <ChoiceField name='channelId' onDone={close} />}
    </ChipPopover>
  )
}

function OwnerChip() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const owner = findIn(basis.lookup.people, post.ownerId)
  return (
    <ChipPopover
      label={t('field.owner')}
      value={owner?.name ?? t('field.nobody')}
      mark={owner && <b className={classes.initials} data-letters={initialsOf(owner.name)} />}
    >
      {(close) => <ChoiceField name='ownerId' onDone={close} />}
    </ChipPopover>
  )
}

function DeadlineChip() {
  const { t } = useTranslation('posts')
  const { language, zone } = useWorkspace()
  const { post } = useOpenPost()
  const day = post.deadline === null ? null : formatDate(post.deadline, language)
  const late = isLate(post, localNow(zone))
  return (
    <ChipPopover
      label={t('field.deadline')}
      value={
        day === null
          ? t(late ? 'chip.late' : 'chip.noDeadline')
          : t(late ? 'chip.lateSince' : 'chip.readyBy', { day })
      }
      mark={<Flag size={13} aria-hidden />}
      isLate={late}
    >
      {() => <DayField name='deadline' />}
    </ChipPopover>
  )
}

function ThemeChip() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const theme = findIn(basis.lookup.themes, post.themeId)
  const colour = theme && themeColours[theme.colour]
  return (
    <ChipPopover
      label={t('field.theme')}
      value={theme?.name ?? t('chip.noTheme')}
      mark={
        colour && (
          <span
            className={classes.dot}
            style={{ background: `light-dark(${colour.light}, ${colour.dark})` }}
          />
        )
      }
    >
      {() => (
        <>
          <ChoiceField name='themeId' />
          <WhyNotTheme />
        </>
      )}
    </ChipPopover>
  )
}

function FormatChip() {
  const { t } = useTranslation(['posts', 'words', 'common'])
  const { language } = useWorkspace()
  const { post, basis } = useOpenPost()
  const format = findIn(basis.lookup.formats, post.formatId)
  const minutes = format && makingMinutes(format, { origin: post.origin, isAdapted: isAdapted(post) })
  const parts = [
    format?.name ?? t('chip.noFormat'),
    minutes !== undefined && t('common:hours', { hours: formatHours(minutes, language) }),
    post.origin !== 'own' && t(`words:origin.${post.origin}`),
  ]
  return (
    <ChipPopover label={t('field.format')} value={parts.filter(Boolean).join(' · ')}>
      {() => (
        <>
          <ChoiceField name='formatId' />
          <OriginField />
          <ChoiceField name='sourceId' />
        </>
      )}
    </ChipPopover>
  )
}

/** What is so and is changed elsewhere: its rubric, its milestone, its campaign, what is paid for it, and whether it waits for a topic. */
function Said() {
  const { t } = useTranslation(['words'])
  const { language } = useWorkspace()
  const { post, basis } = useOpenPost()
  const said = [
    post.reserve && t('reserve'),
    findIn(basis.lookup.rubrics, post.rubricId)?.name,
    findIn(basis.lookup.milestones, post.milestoneId)?.name,
    findIn(basis.lookup.campaigns, post.campaignId)?.name,
    post.promotionCents > 0 &&
      `${formatMoney(post.promotionCents, language)} ${t('promotion').toLocaleLowerCase(language)}`,
  ].filter((one) => typeof one === 'string')
  return said.map((one) => (
    <li key={one} className={classes.said}>
      {one}
    </li>
  ))
}
