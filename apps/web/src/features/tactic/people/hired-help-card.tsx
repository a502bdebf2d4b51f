import type { HiredHelp } from '@cadans/domain'
import { Select, Switch, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MoneyField } from '../../../ui/form/money-field.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

export interface HiredHelpCardProps {
  help: HiredHelp
  /** Dotted path in the tactic. */
  path: string
  onChange: (part: Partial<HiredHelp>) => void
  onRemove: () => void
}

const kinds = ['post', 'retainer'] as const

/** Help from outside: what it costs, what it makes, for which channels, and whether it answers people. */
export function HiredHelpCard({ help, path, onChange, onRemove }: HiredHelpCardProps) {
  const { t } = useTranslation(['tactic', 'domain'])
  const { tactic, basis, wrong } = useTactic()
  const isPerPost = help.kind === 'post'
  return (
    <div className={classes.card}>
      <div className={classes.line}>
        <TextInput
          aria-label={t('people.name')}
          value={help.name}
          error={wrong(`${path}.name`)}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <RemoveButton label={t('people.remove', { name: help.name })} onClick={onRemove} />
      </div>
      <div className={classes.fields}>
        <Select
          label={t('people.kind')}
          w={220}
          value={help.kind}
          data={kinds.map((value) => ({ value, label: t(`domain:hiredHelpKind.${value}`) }))}
          onChange={(kind) => onChange({ kind: kinds.find((one) => one === kind) ?? help.kind })}
        />
        {isPerPost && (
          <MoneyField
            label={t('people.cost')}
            value={help.costCents}
            error={wrong(`${path}.costCents`)}
            onChange={(costCents) => onChange({ costCents })}
          />
        )}
        <MoneyField
          label={isPerPost ? t('people.monthly') : t('people.retainer')}
          value={help.monthlyCents}
          error={wrong(`${path}.monthlyCents`)}
          onChange={(monthlyCents) => onChange({ monthlyCents })}
        />
        {!isPerPost && (
          <NumberField
            label={t('people.posts')}
            value={help.monthlyPosts}
            error={wrong(`${path}.monthlyPosts`)}
            onChange={(monthlyPosts) => onChange({ monthlyPosts })}
            width={130}
          />
        )}
      </div>
      <PickMany
        label={t('people.formats')}
        options={tactic.formats.filter(({ retired }) => !retired)}
        chosen={help.formatIds}
        all={t('people.allFormats')}
        onChange={(formatIds) => onChange({ formatIds })}
      />
      <PickMany
        label={t('people.channels')}
        options={activeChannels(basis).map(({ channel }) => channel)}
        chosen={help.channelIds}
        all={t('people.allChannels')}
        onChange={(channelIds) => onChange({ channelIds })}
      />
      <Switch
        label={t('people.answers')}
        checked={help.answers}
        onChange={({ currentTarget }) => onChange({ answers: currentTarget.checked })}
      />
    </div>
  )
}
