import { ChannelMark } from '../../ui/channel-mark.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { formatWeekNumber } from '../../lib/format.ts'
import { useWords } from '../../lib/use-words.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import type { Preview } from './preview.ts'
import { stackWords } from './week-words.ts'
import classes from './what-if.module.css'

interface Props extends Pick<Preview, 'channels' | 'weeks'> {
  lookup: PostLookup
}

/** The table twin of the strips: a row a week, a column a channel. */
export function WeekTable({ channels, weeks, lookup }: Props) {
  const t = useWords()
  return (
    <ScrollRegion label={t('whatIf:weeks.title', { count: weeks.length })}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope='col'>{t('whatIf:weeks.week')}</th>
            {channels.map(({ channelId }) => {
              const channel = lookup.channels.get(channelId)
              return (
                <th key={channelId} scope='col'>
                  {channel && <ChannelMark platform={channel.platform} name={channel.name} />}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday, week) => (
            <tr key={monday}>
              <th scope='row'>{formatWeekNumber(monday)}</th>
              {channels.map(({ channelId, weeks: stacks }) => (
                <td key={channelId}>{stackWords(stacks[week] ?? [], t)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
