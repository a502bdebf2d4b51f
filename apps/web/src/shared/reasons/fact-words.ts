import type { Id, Language, Tactic, Weekday } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import {
  formatDate,
  formatHours,
  formatMoney,
  formatPosts,
  formatWholePosts,
  formatShare,
  formatWeekday,
} from '../../lib/format.ts'
import type { PostLookup } from '../posts/post-lookup.ts'

/** A fact of the planner: a code and figures, as in reasons, in what was left out and in remarks. */
export type Fact = Readonly<Record<string, unknown>>

export interface FactWords {
  t: Translator
  language: Language
  lookup: PostLookup | undefined
  tactic: Tactic | undefined
}

/** Wishes in thousandths of a post, which may be for a part of one. */
const posts = new Set(['frequency', 'fits', 'rubrics'])
/** Figures in per mille. */
const shares = new Set(['share', 'usual', 'wantedShare', 'intensity', 'loss'])
const dates = new Set(['week', 'earliest', 'date'])

function nameOf(key: string, id: Id, { lookup, tactic }: FactWords): string {
  switch (key) {
    case 'channelId':
      return lookup?.channels.get(id)?.name ?? ''
    case 'themeId':
      return lookup?.themes.get(id)?.name ?? ''
    case 'formatId':
      return lookup?.formats.get(id)?.name ?? ''
    case 'messageId':
      return lookup?.messages.get(id)?.text ?? ''
    case 'goalId':
      return lookup?.goals.get(id)?.name ?? ''
    case 'segmentId':
      return lookup?.segments.get(id)?.name ?? ''
    case 'personId':
      return lookup?.people.get(id)?.name ?? ''
    case 'campaignId':
      return lookup?.campaigns.get(id)?.name ?? ''
    case 'rubricId':
      return lookup?.rubrics.get(id)?.name ?? ''
    case 'milestoneId':
      return lookup?.milestones.get(id)?.name ?? ''
    case 'hiredHelpId':
      return lookup?.hiredHelp.get(id)?.name ?? ''
    case 'ruleId':
      return tactic?.promotion.rules.find((rule) => rule.id === id)?.name ?? ''
    case 'sourceId':
      return lookup?.sources.get(id)?.name ?? ''
    default:
      return ''
  }
}

function figure(key: string, value: number, { t, language }: FactWords): string {
  if (posts.has(key)) return formatPosts(value, language)
  // Nobody is behind by a part of a post.
  if (key === 'owed') return formatWholePosts(value, language)
  if (shares.has(key)) return t('common:share', { share: formatShare(value, language) })
  if (key === 'weekday') return formatWeekday(value as Weekday, language)
  if (/minutes$/i.test(key)) {
    return value < 60
      ? t('common:minutes', { minutes: value })
      : t('common:hours', { hours: formatHours(value, language) })
  }
  return key.endsWith('Cents') ? formatMoney(value, language) : String(value)
}

/**
 * The fields of a fact in words: ids as names under their name without `Id`, figures in the user's units, under their
 * own name and without their unit (`costCents` is also `cost`).
 */
export function factWords(fact: Fact, words: FactWords): Record<string, string> {
  const entries = Object.entries(fact).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'number') {
      const said = figure(key, value, words)
      return [
        [key, said],
        [key.replace(/(Minutes|Cents)$/, ''), said],
      ]
    }
    if (typeof value !== 'string') return []
    if (key.endsWith('Id')) return [[key.slice(0, -2), nameOf(key, value, words)]]
    if (dates.has(key)) return [[key, formatDate(value, words.language, 'short')]]
    if (key === 'origin')
      return [[key, words.t(value === 'own' ? 'words:origin.own' : 'words:origin.curated')]]
    return [[key, value]]
  })
  return Object.fromEntries(entries)
}
