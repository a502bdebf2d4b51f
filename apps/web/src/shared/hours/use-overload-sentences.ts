import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatHours, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../posts/post-lookup.ts'
import type { Overload } from './overload.ts'

/** So many weeks are named; of more the first ones, and how many others. */
const MOST_WEEKS = 4

/** Says of each person how much is too much, in which weeks, and whether it is because nobody else can make it. */
export function useOverloadSentences(): (overload: readonly Overload[], lookup: PostLookup) => string[] {
  const { t } = useTranslation(['plan', 'common'])
  const { language } = useWorkspace()
  return useCallback(
    (overload, { people, formats }) => {
      const list = (words: readonly string[]) => new Intl.ListFormat(language).format(words)
      return overload.map(({ personId, overMinutes, weeks, onlyFormatIds }) => {
        const person = people.get(personId)?.name ?? ''
        const named = weeks.length > MOST_WEEKS ? weeks.slice(0, MOST_WEEKS - 1) : weeks
        const others = weeks.length - named.length
        const numbers = [
          ...named.map((week) => formatWeekNumber(week)),
          ...(others === 0 ? [] : [t('overload.moreWeeks', { count: others })]),
        ]
        const over = t('common:hours', { hours: formatHours(overMinutes, language) })
        const what = t('overload.person', { count: weeks.length, person, over, weeks: list(numbers) })
        if (onlyFormatIds.length === 0) return what
        const made = list(onlyFormatIds.map((id) => formats.get(id)?.name ?? ''))
        return `${what} ${t('overload.only', { person, formats: made })}`
      })
    },
    [t, language],
  )
}
