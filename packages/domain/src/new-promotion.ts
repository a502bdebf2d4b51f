import { promotionRuleDefaults } from './tactic.ts'
import type { PromotionRule, Tactic } from './tactic.schema.ts'

type Promotion = Tactic['promotion']

const newRule: Omit<PromotionRule, 'id' | 'name'> = {
  ...promotionRuleDefaults,
  themeIds: [],
  formatIds: [],
  goalIds: [],
  campaignIds: [],
  amountCents: 2500,
  value: 5,
}

/** What a month may cost from the first rule on, in cents, where nobody has said it yet. */
const FIRST_CEILING = 10_000

/** Promotion with a rule more, of € 25 a post; the first brings a ceiling. */
export function withPromotionRule(
  promotion: Promotion,
  rule: Pick<PromotionRule, 'id' | 'name'> & Partial<PromotionRule>,
): Promotion {
  const { monthlyCeilingCents, rules } = promotion
  return {
    ...promotion,
    monthlyCeilingCents: monthlyCeilingCents === 0 ? FIRST_CEILING : monthlyCeilingCents,
    rules: [...rules, { ...newRule, ...rule }],
  }
}
