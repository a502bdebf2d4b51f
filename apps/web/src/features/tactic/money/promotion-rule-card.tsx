import { canBoost, postingRoles, type PromotionRule } from '@cadans/domain'
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { More } from '../../../ui/form/more.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { MoneyField } from '../../../ui/form/money-field.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { useSegmentName } from '../../../shared/posts/use-segment-name.ts'
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
export function PromotionRuleCard(props: PromotionRuleCardProps) {
  const { t } = useTranslation(['tactic', 'common'])
  const { rule, path, onChange, onRemove } = props
  const { wrong } = useTactic()
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
      <WhichPosts {...props} />
      <More label={t('common:more')}>
        <WhichElse {...props} />
      </More>
    </div>
  )
}

type PartProps = Pick<PromotionRuleCardProps, 'rule' | 'onChange'>

/** What is asked most: themes, channels, and whether it is one's own. */
function WhichPosts({ rule, onChange }: PartProps) {
  const { t } = useTranslation('tactic')
  const { tactic, strategy } = useTactic()
  const channels = strategy.channels.filter(({ role }) => role !== 'none')
  const without = channels.filter((channel) => !canBoost(channel))
  return (
    <>
      <PickMany
        label={t('promotion.themes')}
        options={tactic.themes.filter(({ retired }) => !retired)}
        chosen={rule.themeIds}
        all={t('promotion.any')}
        onChange={(themeIds) => onChange({ ...rule, themeIds })}
      />
      <PickMany
        label={t('promotion.channels')}
        options={channels.filter(canBoost)}
        chosen={rule.channelIds}
        all={t('promotion.anyChannel')}
        onChange={(channelIds) => onChange({ ...rule, channelIds })}
      />
      {without.length > 0 && (
        <Hint>{t('promotion.cannotBoost', { names: without.map(({ name }) => name).join(', ') })}</Hint>
      )}
      <Checkbox
        label={t('promotion.ownOnly')}
        checked={rule.ownOnly}
        onChange={({ currentTarget }) => onChange({ ...rule, ownOnly: currentTarget.checked })}
      />
    </>
  )
}

function WhichElse({ rule, onChange }: PartProps) {
  const { t } = useTranslation(['tactic', 'words'])
  const { tactic, strategy } = useTactic()
  const segmentName = useSegmentName()
  const segments = strategy.segments.map((segment) => ({ id: segment.id, name: segmentName(segment) }))
  const formats = tactic.formats.filter(({ retired }) => !retired)
  const lists = [
    { field: 'segmentIds', label: t('promotion.segments'), options: segments },
    { field: 'formatIds', label: t('promotion.formats'), options: formats },
    { field: 'goalIds', label: t('promotion.goals'), options: strategy.goals },
    { field: 'campaignIds', label: t('promotion.campaigns'), options: strategy.campaigns },
  ] as const
  return (
    <>
      <PickMany
        label={t('promotion.roles')}
        options={postingRoles.map((role) => ({ id: role, name: t(`words:role.${role}`) }))}
        chosen={rule.roles}
        all={t('promotion.any')}
        onChange={(chosen) =>
          onChange({ ...rule, roles: postingRoles.filter((role) => chosen.includes(role)) })
        }
      />
      {lists
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
    </>
  )
}
