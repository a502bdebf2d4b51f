import { formatWeekNumber } from '../../lib/format.ts'
import { useWords } from '../../lib/use-words.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { brickColour } from './brick-colour.ts'
import type { Preview } from './preview.ts'
import { WeekStacks } from './week-stacks.tsx'
import { stackWords } from './week-words.ts'

const LOW = 34

interface Props {
  preview: Pick<Preview, 'channels' | 'weeks'>
  lookup: PostLookup
}

/** All channels in one low strip, for where there is no room for each. */
export function AllChannels({ preview: { channels, weeks }, lookup }: Props) {
  const t = useWords()
  const stacks = weeks.map((_, week) => channels.flatMap((channel) => channel.weeks[week] ?? []))
  return (
    <WeekStacks
      stacks={stacks}
      columns={weeks.length}
      highest={LOW}
      colourOf={(themeId) => brickColour(lookup, themeId)}
      label={t('whatIf:weeks.title', { count: weeks.length })}
      titleOf={(week) =>
        t('whatIf:weeks.cell', {
          channel: t('whatIf:weeks.all'),
          week: formatWeekNumber(weeks[week] ?? ''),
          posts: stackWords(stacks[week] ?? [], t),
        })
      }
    />
  )
}
