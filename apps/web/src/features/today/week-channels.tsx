import { platformMarks } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { wholeWeeks } from '../../lib/whole-weeks.ts'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import classes from './week.module.css'

interface Props {
  cells: readonly FrequencyCell[]
  /** Whether anything stands in the week: a calendar in which nobody began is not too thin. */
  isBegun: boolean
  lookup: PostLookup
}

/** How many posts each channel has this week, and of how many, where that is too few. */
export function WeekChannels({ cells, isBegun, lookup }: Props) {
  const { t } = useTranslation('today')
  const lines = cells.flatMap((cell) => {
    const channel = findIn(lookup.channels, cell.channelId)
    const done = cell.published.count + cell.planned.count
    const [wanted = 0] = wholeWeeks([{ done, target: cell.target }])
    return channel === undefined || done + wanted === 0 ? [] : [{ channel, done, wanted }]
  })
  if (lines.length === 0) return null
  return (
    <ul className={classes.channels} aria-label={t('perChannel')}>
      {lines.map(({ channel, done, wanted }) => {
        const { light, dark } = platformMarks[channel.platform].colour
        const isShort = done < wanted
        return (
          <li key={channel.id} title={channel.name}>
            <span className={classes.letters} style={{ color: `light-dark(${light}, ${dark})` }} aria-hidden>
              {platformMarks[channel.platform].mark}
            </span>
            <VisuallyHidden>{channel.name}: </VisuallyHidden>
            <span className={classes.count} data-short={(isShort && isBegun) || undefined}>
              {isShort ? t('ofWanted', { done, wanted }) : done}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
