import { formatPosts, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { useWords } from '../../lib/use-words.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { brickColour } from './brick-colour.ts'
import { WeekStacks } from './week-stacks.tsx'
import { stackWords } from './week-words.ts'
import type { ChannelWeeks } from './weeks.ts'
import classes from './what-if.module.css'

/** So much less than was wanted is not a matter of rounding. */
const BEHIND = 150

interface Props {
  channel: ChannelWeeks
  weeks: readonly string[]
  columns: number
  lookup: PostLookup
}

/** One channel: its frequency before and after against what was wanted, and its weeks. */
export function ChannelStrip({
  channel: { channelId, frequency, weeks: stacks },
  weeks,
  columns,
  lookup,
}: Props) {
  const t = useWords()
  const { language } = useWorkspace()
  const channel = lookup.channels.get(channelId)
  const name = channel?.name ?? ''
  const figures = {
    channel: name,
    before: formatPosts(frequency.before, language),
    after: formatPosts(frequency.after, language),
    target: formatPosts(frequency.target, language),
  }
  const { before, after, target } = figures
  const isBehind = frequency.after < frequency.target - BEHIND

  function titleOf(week: number): string {
    const posts = stackWords(stacks[week] ?? [], t)
    return t('whatIf:weeks.cell', { channel: name, week: formatWeekNumber(weeks[week] ?? ''), posts })
  }

  return (
    <div className={classes.channel}>
      <div className={classes.channelHead}>
        {channel && <ChannelMark platform={channel.platform} />}
        <span className={classes.name}>{name}</span>
        <span className={classes.figures}>
          <b>{t(before === after ? 'whatIf:weeks.perWeek' : 'whatIf:weeks.perWeekFrom', figures)}</b>
          {after !== target && (
            <span data-behind={isBehind || undefined}>{t('whatIf:weeks.wanted', figures)}</span>
          )}
        </span>
      </div>
      <WeekStacks
        stacks={stacks}
        columns={columns}
        colourOf={(themeId) => brickColour(lookup, themeId)}
        label={t('whatIf:weeks.spoken', figures)}
        titleOf={titleOf}
      />
    </div>
  )
}
