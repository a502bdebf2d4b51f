import type { PromotionLine } from '@cadans/domain'
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../../ui/date-field.tsx'
import { MoneyField } from '../../../ui/form/money-field.tsx'
import { OptionalSelect } from '../../../ui/form/optional-select.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

export interface PromotionLineCardProps {
  line: PromotionLine
  /** Dotted path in the tactic. */
  path: string
  onChange: (line: PromotionLine) => void
  onRemove: () => void
}

/** Promotion without a post: an amount every month of a period. */
export function PromotionLineCard({ line, path, onChange, onRemove }: PromotionLineCardProps) {
  const { t } = useTranslation('tactic')
  const { wrong, strategy } = useTactic()
  return (
    <div className={`${classes.card} ${classes.fields}`}>
      <TextInput
        className={classes.grow ?? ''}
        label={t('promotion.name')}
        value={line.name}
        error={wrong(`${path}.name`)}
        onChange={({ currentTarget }) => onChange({ ...line, name: currentTarget.value })}
      />
      <MoneyField
        label={t('promotion.monthly')}
        value={line.monthlyCents}
        error={wrong(`${path}.monthlyCents`)}
        onChange={(monthlyCents) => onChange({ ...line, monthlyCents })}
      />
      <OptionalSelect
        label={t('promotion.channel')}
        none={t('promotion.any')}
        options={strategy.channels.filter(({ role }) => role !== 'none')}
        value={line.channelId}
        onChange={(channelId) => onChange({ ...line, channelId })}
      />
      <OptionalSelect
        label={t('promotion.audience')}
        none={t('promotion.anybody')}
        options={strategy.segments}
        value={line.segmentId}
        onChange={(segmentId) => onChange({ ...line, segmentId })}
      />
      <DateField
        w={170}
        label={t('promotion.from')}
        value={line.from}
        onChange={(from) => onChange({ ...line, from })}
        onClear={() => onChange({ ...line, from: null })}
      />
      <DateField
        w={170}
        label={t('promotion.until')}
        value={line.until}
        error={wrong(`${path}.until`)}
        onChange={(until) => onChange({ ...line, until })}
        onClear={() => onChange({ ...line, until: null })}
      />
      <div style={{ paddingBlockStart: 20 }}>
        <RemoveButton label={t('promotion.remove', { name: line.name })} onClick={onRemove} />
      </div>
    </div>
  )
}
