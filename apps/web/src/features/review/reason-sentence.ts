import type { Kpi, Language } from '@cadans/domain'
import type { ChordFactor, ProposalReason } from '@cadans/insight'
import type { Translator } from '@cadans/messages'
import { formatDate, formatNumber, formatShare, formatWeekday, formatWholePosts } from '../../lib/format.ts'
import { comparedWords } from '../../shared/chord/compared-words.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'

interface Words {
  t: Translator
  language: Language
  lookup: PostLookup | undefined
  kpis: readonly Pick<Kpi, 'id' | 'name'>[]
  valueName: (factor: ChordFactor, value: string) => string
}

type Fact<Code extends ProposalReason['code']> = Extract<ProposalReason, { code: Code }>

/** A fact that a proposal rests on. */
export function reasonSentence(fact: ProposalReason, words: Words): string {
  const { t, language, kpis } = words
  switch (fact.code) {
    case 'chord.times':
      return timesSentence(fact, words)
    case 'chord.window':
      return t('insight:reason.chord.window', {
        ...comparedWords(fact, words),
        weekday: formatWeekday(fact.weekday, language),
        from: fact.from,
        until: fact.until,
        posts: fact.posts,
      })
    case 'adherence.short':
    case 'adherence.full':
      return adherenceSentence(fact, words)
    case 'kpi.behind': {
      const kpi = kpis.find(({ id }) => id === fact.kpiId)?.name ?? ''
      return t('insight:reason.kpi.behind', { kpi, behind: `${formatShare(fact.behind, language)}%` })
    }
    case 'decided.posts':
    case 'decided.weeks': {
      const date = formatDate(fact.date, language, 'long')
      return fact.code === 'decided.posts'
        ? t('insight:reason.decided.posts', { date, count: fact.posts })
        : t('insight:reason.decided.weeks', { date, weeks: fact.weeks })
    }
    case 'answers.late': {
      const { comments, share } = fact
      return t('insight:reason.answers.late', {
        comments,
        share: `${formatNumber(share / 10, language, 0)}%`,
      })
    }
  }
}

function timesSentence(fact: Fact<'chord.times'>, words: Words): string {
  const { t, valueName } = words
  const { betterPosts, worsePosts } = fact
  const figures = { ...comparedWords(fact, words), betterPosts, worsePosts }
  return fact.factor === 'inviting'
    ? t('insight:reason.chord.times_inviting', figures)
    : t('insight:reason.chord.times', {
        ...figures,
        better: valueName(fact.factor, fact.better),
        worse: valueName(fact.factor, fact.worse),
      })
}

function adherenceSentence(
  { code, channelId, weeks, published, target }: Fact<'adherence.short' | 'adherence.full'>,
  { t, language, lookup }: Words,
): string {
  const channel = lookup?.channels.get(channelId)?.name ?? ''
  const figures = { channel, weeks, published, target: formatWholePosts(target, language) }
  return code === 'adherence.short'
    ? t('insight:reason.adherence.short', figures)
    : t('insight:reason.adherence.full', figures)
}
