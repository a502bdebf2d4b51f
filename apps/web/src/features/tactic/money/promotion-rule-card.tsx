import type { PromotionRule } from '@cadans/domain'
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { More } from '../../../ui/form/more.tsx'
import { MoneyField } from '../../../ui/form/money-field.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

export interface PromotionRuleCardProps {
  rule: PromotionRule
  /** Dotted path in the tactic. */
  path: string
  onChange: (rule: PromotionRule) => void
  onRemove: () => void
}

/** Which posts get promotion, how much, and how much that is worth against others. */
export function PromotionRuleCard({ rule, path, onChange, onRemove }: PromotionRuleCardProps) {
  const { t } = useTranslation(['tactic', 'common'])
  const { tactic, strategy, wrong } = useTactic()
  const isCurrent = ({ retired }: { retired: boolean }) => !retired
  const lists = [
    { field: 'themeIds', label: t('promotion.themes'), options: tactic.themes.filter(isCurrent) },
    { field: 'formatIds', label: t('promotion.formats'), options: tactic.formats.filter(isCurrent) },
    { field: 'goalIds', label: t('promotion.goals'), options: strategy.goals },
    { field: 'campaignIds', label: t('promotion.campaigns'), options: strategy.campaigns },
  ] as const
  const [themes, ...others] = lists
  return (
    <div className={classes.card}>
      <div className={classes.fields}>
        <TextInput
          className={classes.grow ?? ''}
          label={t('promotion.name')}
          value={rule.name}
          error={wrong(`${path}.name`)}
          onChange={({ currentTarget }) => onChange({ ...rule, name: currentTarget.value })}
        />
        <MoneyField
          label={t('promotion.amount')}
          value={rule.amountCents}
          error={wrong(`${path}.amountCents`)}
          onChange={(amountCents) => onChange({ ...rule, amountCents })}
        />
        <NumberField
          label={t('promotion.value')}
          value={rule.value}
          error={wrong(`${path}.value`)}
          onChange={(value) => onChange({ ...rule, value })}
          width={130}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton label={t('promotion.remove', { name: rule.name })} onClick={onRemove} />
        </div>
      </div>
      <PickMany
        label={themes.label}
        options={themes.options}
        chosen={rule.themeIds}
        all={t('promotion.any')}
        onChange={(themeIds) => onChange({ ...rule, themeIds })}
      />
      <More label={t('common:more')}>
        {others
          .filter(({ options }) => options.length > 0)
          .map(({ field, label, options }) => (
            <PickMany
              key={field}
              label={label}
              options={options}
              chosen={rule[field]}
              all={t('promotion.any')}
              onChange={(chosen) => onChange({ ...rule, [field]: chosen })}
            />
          ))}
      </More>
    </div>
  )
}
