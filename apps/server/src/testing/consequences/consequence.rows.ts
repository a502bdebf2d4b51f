import {
  type Goal,
  type KeyMessage,
  type PromotionLine,
  promotionLineDefaults,
  type PromotionRule,
  promotionRuleDefaults,
  type Strategy,
  type Tactic,
} from '@cadans/domain'
import type { Consequence } from './consequence.ts'

type Lists = { [Name in keyof Strategy]: Strategy[Name] extends readonly (infer Row)[] ? Row : never }

/** Changes one row of a list of the strategy, the first unless it is said which. */
function row<Name extends keyof Lists>(
  list: Name,
  change: (found: Lists[Name]) => Lists[Name],
  which: (found: Lists[Name]) => boolean = () => true,
): Consequence['change'] {
  return (before) => {
    const rows: readonly Lists[Name][] = before.strategy[list] as never
    const changed = rows.find(which)
    const after = rows.map((one) => (one === changed ? change(one) : one))
    return { ...before, strategy: { ...before.strategy, [list]: after } }
  }
}

function tactic(change: (found: Tactic) => Partial<Tactic>): Consequence['change'] {
  return (before) => ({ ...before, tactic: { ...before.tactic, ...change(before.tactic) } })
}

/** Money for every post of one's own, with one thing otherwise. */
function promoting(
  rule: Partial<PromotionRule>,
  lines: readonly Omit<PromotionLine, keyof typeof anyLine>[] = [],
): Consequence['change'] {
  const all: PromotionRule = {
    ...promotionRuleDefaults,
    id: 'rule',
    name: 'Alles',
    themeIds: [],
    formatIds: [],
    goalIds: [],
    campaignIds: [],
    amountCents: 1000,
    value: 5,
    ...rule,
  }
  const promotion = { monthlyCeilingCents: 20_000, rules: [all] }
  return tactic(() => ({
    promotion: { ...promotion, lines: lines.map((line) => ({ ...anyLine, ...line })) },
  }))
}

const anyLine = { ...promotionLineDefaults, id: 'line', from: null, until: null }

/** One a line of a room, in the order in which it is read. What a sentence promises belongs here with it. */
export const consequences: readonly Consequence[] = [
  {
    sentence: (say) => say('strategy:goals.does'),
    changed: 'the first goal from ordinary or heavy to heaviest',
    change: row('goals', (goal: Goal) => ({ ...goal, weight: 5 })),
  },
  {
    sentence: (say) => say('strategy:messages.does'),
    changed: 'the first key message has twice its priority',
    change: row('keyMessages', (message: KeyMessage) => ({ ...message, priority: message.priority * 2 })),
  },
  {
    sentence: (say) => say('tactic:promotion.hint'),
    changed: 'one rule of € 10 for all own posts, under a ceiling of € 200 a month',
    change: promoting({}),
  },
  {
    sentence: (say) => say('tactic:promotion.hint'),
    changed: 'the same for focus channels only',
    change: promoting({ roles: ['focus'] }),
  },
  {
    sentence: (say) => say('tactic:promotion.linesHint'),
    changed: 'beside that rule a line of € 150 a month',
    change: promoting({}, [{ name: 'Remarketing', monthlyCents: 15_000 }]),
  },
]
