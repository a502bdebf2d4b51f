import type { Language } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import type { Limit } from '@cadans/planner'
import type { Fact } from './fact-words.ts'

interface Words {
  t: Translator
  language: Language
  /** The names and figures of a fact in words. */
  wordsOf: (fact: Fact) => Record<string, string>
}

/** The sentence that says what the plan cannot meet, by how much, and what would help. */
export function limitSentence(limit: Limit, { t, language, wordsOf }: Words): string {
  const words = wordsOf({ ...limit })
  switch (limit.code) {
    case 'limit.hours': {
      const options = [
        t('plan:limits.more', { more: words.more ?? '' }),
        t('plan:limits.fewer', { count: limit.fewer, format: words.format ?? '' }),
        ...(limit.hiredHelpId === null
          ? []
          : [t('plan:limits.hired', { cost: words.cost ?? '', hiredHelp: words.hiredHelp ?? '' })]),
      ]
      const either = new Intl.ListFormat(language, { type: 'disjunction' }).format(options)
      const over = t('plan:limits.hours', { count: limit.weeks, over: words.over ?? '' })
      return `${over} ${t('plan:limits.helps', { options: either })}`
    }
    case 'limit.theme':
      return t('plan:limits.theme', {
        count: limit.owed / 1000,
        theme: words.theme ?? '',
        channel: words.channel ?? '',
        owed: words.owed ?? '',
      })
    case 'limit.message':
      return t('plan:limits.message', {
        count: limit.owed / 1000,
        message: words.message ?? '',
        channel: words.channel ?? '',
        owed: words.owed ?? '',
      })
    case 'limit.reuse':
      return t('plan:limits.reuse', {
        shared: limit.shared,
        ideas: limit.ideas,
        wanted: limit.wanted,
        withinDays: limit.withinDays,
      })
  }
}
