import { type Language, milestoneRole } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import type { Limit } from '@cadans/planner'
import type { Fact } from '../../shared/reasons/fact-words.ts'

interface Words {
  t: Translator
  language: Language
  /** The names and figures of a fact in words. */
  wordsOf: (fact: Fact) => Record<string, string>
}

/** The sentence that says what the plan cannot meet, by how much, and what would help. */
export function limitSentence(limit: Limit, { t, language, wordsOf }: Words): string {
  const { what, helps } = partsOf(limit, { t, word: wordReader(wordsOf({ ...limit })) })
  const options = new Intl.ListFormat(language, { type: 'disjunction' }).format(helps)
  return `${what} ${t('plan:limits.helps', { options })}`
}

type WordOf = (name: string) => string

function wordReader(words: Record<string, string>): WordOf {
  return (name) => words[name] ?? ''
}

interface Parts {
  what: string
  helps: string[]
}

interface Reader {
  t: Translator
  word: WordOf
}

function partsOf(limit: Limit, reader: Reader): Parts {
  switch (limit.code) {
    case 'limit.theme':
    case 'limit.message':
    case 'limit.reuse':
    case 'limit.reuseOff':
    case 'limit.inviting':
    case 'limit.compatible':
      return shareParts(limit, reader)
    case 'limit.windows':
    case 'limit.spacing':
    case 'limit.lead':
      return momentParts(limit, reader)
    case 'limit.hours':
    case 'limit.balance':
    case 'limit.maker':
    case 'limit.budget':
      return workParts(limit, reader)
    case 'limit.milestone':
      return milestoneParts(limit, reader)
  }
}

/** Which post of a milestone has no place, why, and what would give it one. */
function milestoneParts(limit: Extract<Limit, { code: 'limit.milestone' }>, { t, word }: Reader): Parts {
  const post = t(`plan:limits.milestonePost.${milestoneRole(limit.days)}`, { milestone: word('milestone') })
  const why = t(`plan:limits.milestoneWhy.${limit.why}`, { channel: word('channel') })
  return {
    what: t('plan:limits.milestone', { post, why, date: word('date'), channel: word('channel') }),
    helps: [t(`plan:limits.milestoneHelp.${limit.why}`)],
  }
}

/** What a wish for a share cannot get, and what would give it. */
function shareParts(
  limit: Extract<
    Limit,
    {
      code:
        | 'limit.theme'
        | 'limit.message'
        | 'limit.reuse'
        | 'limit.reuseOff'
        | 'limit.inviting'
        | 'limit.compatible'
    }
  >,
  { t, word }: Reader,
): Parts {
  const channel = word('channel')
  const format = word('format')
  switch (limit.code) {
    case 'limit.theme': {
      const theme = word('theme')
      return {
        what: t('plan:limits.theme', {
          count: Math.round(limit.owed / 1000),
          theme,
          channel,
          owed: word('owed'),
        }),
        helps: [t('plan:limits.share', { share: word('share') }), t('plan:limits.themeWays')],
      }
    }
    case 'limit.message': {
      const message = word('message')
      return {
        what: t('plan:limits.message', {
          count: Math.round(limit.owed / 1000),
          message,
          channel,
          owed: word('owed'),
        }),
        helps: [t('plan:limits.share', { share: word('share') }), t('plan:limits.messageWays')],
      }
    }
    case 'limit.reuse': {
      const { shared, ideas, wanted, withinDays } = limit
      return {
        what: t('plan:limits.reuse', { shared, ideas, wanted, withinDays }),
        helps: [t('plan:limits.moreDays'), t('plan:limits.fewerMessages'), t('plan:limits.lowerShare')],
      }
    }
    case 'limit.reuseOff': {
      const { ideas, posts, withinDays } = limit
      return {
        what: t('plan:limits.reuseOff', { count: posts, ideas, withinDays, saved: word('saved') }),
        helps: [t('plan:limits.shareIdeas')],
      }
    }
    case 'limit.inviting': {
      const { posts, answerUntil, between } = limit
      const figures = { channel, share: word('share'), wanted: word('wantedShare') }
      return {
        what: t('plan:limits.inviting', { count: posts, ...figures }),
        helps: [
          ...(answerUntil === null ? [] : [t('plan:limits.answerUntil', { until: answerUntil })]),
          ...(between === null ? [] : [t('plan:limits.postBetween', { count: posts, ...between })]),
          ...(answerUntil === null && between === null ? [t('plan:limits.answer')] : []),
          t('plan:limits.lowerShare'),
        ],
      }
    }
    case 'limit.compatible': {
      const theme = word('theme')
      return {
        what: t('plan:limits.compatible', {
          count: Math.round(limit.owed / 1000),
          theme,
          channel,
          owed: word('owed'),
        }),
        helps: [t('plan:limits.allow', { theme, format })],
      }
    }
  }
}

/** What finds no moment, and what would make one. */
function momentParts(
  limit: Extract<Limit, { code: 'limit.windows' | 'limit.spacing' | 'limit.lead' }>,
  { t, word }: Reader,
): Parts {
  const channel = word('channel')
  const format = word('format')
  switch (limit.code) {
    case 'limit.windows':
      return {
        what: t('plan:limits.windows', { count: limit.posts, channel }),
        helps: [t('plan:limits.lessOften', { count: limit.fewer }), t('plan:limits.moreWindows')],
      }
    case 'limit.spacing': {
      const { mostPerDay, posts, fewer } = limit
      return {
        what: t('plan:limits.spacing', { count: posts, channel, spacing: word('spacing'), mostPerDay }),
        helps: [t('plan:limits.lessOften', { count: fewer }), t('plan:limits.closer')],
      }
    }
    case 'limit.lead': {
      const { leadDays, posts } = limit
      return {
        what: t('plan:limits.lead', { count: posts, format, leadDays }),
        helps: [t('plan:limits.later', { earliest: word('earliest') }), t('plan:limits.quicker')],
      }
    }
  }
}

/** What nobody has the hours, the skill or the money for, and who or what would. */
function workParts(
  limit: Extract<Limit, { code: 'limit.hours' | 'limit.balance' | 'limit.maker' | 'limit.budget' }>,
  { t, word }: Reader,
): Parts {
  const channel = word('channel')
  const format = word('format')
  switch (limit.code) {
    case 'limit.hours': {
      const hired = { cost: word('cost'), hiredHelp: word('hiredHelp') }
      return {
        what: t('plan:limits.hours', { count: limit.weeks, over: word('over') }),
        helps: [
          t('plan:limits.more', { more: word('more') }),
          t('plan:limits.fewer', { count: limit.fewer, format }),
          ...(limit.hiredHelpId === null ? [] : [t('plan:limits.hired', hired)]),
        ],
      }
    }
    case 'limit.balance': {
      const figures = { apart: word('apart'), largest: word('largest'), week: word('week') }
      const ahead = limit.isAhead && { context: 'ahead' as const }
      return {
        what: t('plan:limits.balance', { person: word('person'), ...figures, ...ahead }),
        helps: [t('plan:limits.moreMakers'), t('plan:limits.otherHours')],
      }
    }
    case 'limit.maker':
      return limit.formatId === null
        ? {
            what: t('plan:limits.nobody', { count: limit.posts, channel }),
            helps: [t('plan:limits.anybody')],
          }
        : {
            what: t('plan:limits.maker', { count: limit.posts, channel, format }),
            helps: [t('plan:limits.skill', { format }), t('plan:limits.otherFormat')],
          }
    case 'limit.budget': {
      const hiredHelp = word('hiredHelp')
      return {
        what: t('plan:limits.budget', { count: limit.posts, hiredHelp }),
        helps: [
          limit.costCents === 0
            ? t('plan:limits.agreeMore', { count: limit.posts })
            : t('plan:limits.moreMoney', { cost: word('cost') }),
          t('plan:limits.makeInside'),
        ],
      }
    }
  }
}
