import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatWeekNumber } from '../../lib/format.ts'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ChannelStrip } from './channel-strip.tsx'
import { Legend } from './legend.tsx'
import type { Preview } from './preview.ts'
import { WeekTable } from './week-table.tsx'
import classes from './what-if.module.css'

/** With fewer weeks the bricks would grow out of shape. */
const LEAST_COLUMNS = 8

interface Props {
  preview: Pick<Preview, 'channels' | 'weeks'>
  lookup: PostLookup
}

/** The coming weeks, channel by channel; as a picture or as a table. */
export function ChannelStrips({ preview: { channels, weeks }, lookup }: Props) {
  const { t } = useTranslation('whatIf')
  const [isTable, setTable] = useState(false)
  const columns = Math.max(LEAST_COLUMNS, weeks.length)
  return (
    <section className={classes.part}>
      <div className={classes.partHead}>
        <h3>{t('weeks.title', { count: weeks.length })}</h3>
        <TwinSwitch isTable={isTable} onChange={setTable} />
      </div>
      {isTable ? (
        <WeekTable channels={channels} weeks={weeks} lookup={lookup} />
      ) : (
        <>
          {channels.map((channel) => (
            <ChannelStrip
              key={channel.channelId}
              channel={channel}
              weeks={weeks}
              columns={columns}
              lookup={lookup}
            />
          ))}
          <div
            className={classes.axis}
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
            aria-hidden
          >
            {weeks.map((monday) => (
              <span key={monday}>{formatWeekNumber(monday)}</span>
            ))}
          </div>
          <Legend />
          <p className={classes.hint}>{t('weeks.each')}</p>
        </>
      )}
    </section>
  )
}
