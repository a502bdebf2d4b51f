import { type PromotionLine, promotionLineDefaults, withPromotionRule } from '@cadans/domain'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { MoneyField } from '../../../ui/form/money-field.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { PromotionLineCard } from './promotion-line-card.tsx'
import { PromotionRuleCard } from './promotion-rule-card.tsx'

/** What money is put on: a ceiling, rules for posts, and lines without a post. */
export function PromotionSection() {
  const { t } = useTranslation('tactic')
  const { tactic, patch, wrong } = useTactic()
  const { promotion } = tactic

  function put(part: Partial<typeof promotion>): void {
    patch({ promotion: { ...promotion, ...part } })
  }

  function addRule(): void {
    put(withPromotionRule(promotion, { id: newId(), name: t('promotion.newRule') }))
  }

  function addLine(): void {
    const line: PromotionLine = {
      ...promotionLineDefaults,
      id: newId(),
      name: t('promotion.newLine'),
      from: null,
      until: null,
      monthlyCents: 4000,
    }
    put({ lines: [...promotion.lines, line] })
  }

  return (
    <Stack>
      <Hint>{t('promotion.hint')}</Hint>
      <MoneyField
        label={t('promotion.ceiling')}
        value={promotion.monthlyCeilingCents}
        error={wrong('promotion.monthlyCeilingCents')}
        onChange={(monthlyCeilingCents) => put({ monthlyCeilingCents })}
      />
      <Text fw={650}>{t('promotion.rules')}</Text>
      {promotion.rules.length === 0 && <Hint>{t('promotion.empty')}</Hint>}
      {promotion.rules.map((rule, index) => (
        <PromotionRuleCard
          key={rule.id}
          rule={rule}
          path={`promotion.rules.${index}`}
          onChange={(next) => put({ rules: promotion.rules.toSpliced(index, 1, next) })}
          onRemove={() => put({ rules: promotion.rules.toSpliced(index, 1) })}
        />
      ))}
      <AddButton label={t('promotion.addRule')} onClick={addRule} />
      <Text fw={650} mt='sm'>
        {t('promotion.lines')}
      </Text>
      <Hint>{t('promotion.linesHint')}</Hint>
      {promotion.lines.map((line, index) => (
        <PromotionLineCard
          key={line.id}
          line={line}
          path={`promotion.lines.${index}`}
          onChange={(next) => put({ lines: promotion.lines.toSpliced(index, 1, next) })}
          onRemove={() => put({ lines: promotion.lines.toSpliced(index, 1) })}
        />
      ))}
      <AddButton label={t('promotion.addLine')} onClick={addLine} />
    </Stack>
  )
}
