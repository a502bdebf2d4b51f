import type { Language, PostingWindow, Weekday } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import { formatWeekday } from '../../lib/format.ts'
import { summarizeWindows } from './window-phrases.ts'

interface Said {
  t: Translator
  language: Language
}

function days(run: readonly [Weekday, Weekday], { t, language }: Said): string {
  const from = formatWeekday(run[0], language, 'short')
  return run[0] === run[1]
    ? from
    : t('tactic:summary.days', { from, until: formatWeekday(run[1], language, 'short') })
}

/** "di t/m do 12:00 tot 19:00": the strongest windows in words. */
export function windowWords(windows: readonly PostingWindow[], said: Said): string {
  const { t } = said
  const { phrases, hasMore } = summarizeWindows(windows)
  if (phrases.length === 0) return t('tactic:summary.noWindows')
  const words = phrases
    .map(({ runs, hours }) =>
      t('tactic:summary.windows', {
        days: runs.map((run) => days(run, said)).join(', '),
        hours: hours.map((one) => t('tactic:summary.hours', one)).join(', '),
      }),
    )
    .join('; ')
  return hasMore ? t('tactic:summary.mostly', { windows: words }) : words
}
