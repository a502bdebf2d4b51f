import { type PostingWindow, weekdays } from '@cadans/domain'
import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { strengthOf, strengths, windowStrengths } from './windows.ts'
import classes from '../../../ui/form/form.module.css'

export interface WindowLineProps {
  window: PostingWindow
  wrong: (field: 'from' | 'until') => string | undefined
  onChange: (window: PostingWindow) => void
  onRemove: () => void
}

/** One window, typed exactly. */
export function WindowLine({ window, wrong, onChange, onRemove }: WindowLineProps) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  return (
    <div className={classes.fields}>
      <Select
        label={t('rhythm.weekday')}
        w={130}
        value={String(window.weekday)}
        data={weekdays.map((day) => ({ value: String(day), label: formatWeekday(day, language) }))}
        onChange={(value) =>
          onChange({ ...window, weekday: weekdays.find((day) => String(day) === value) ?? window.weekday })
        }
      />
      {(['from', 'until'] as const).map((field) => (
        <TextInput
          key={field}
          label={t(`rhythm.${field}`)}
          w={field === 'from' ? 90 : 150}
          value={window[field]}
          error={wrong(field)}
          inputMode='numeric'
          onChange={({ currentTarget }) => onChange({ ...window, [field]: currentTarget.value })}
        />
      ))}
      <Select
        label={t('rhythm.strength')}
        w={140}
        value={strengthOf(window.weight)}
        data={strengths.map((value) => ({ value, label: t(`rhythm.brushes.${value}`) }))}
        onChange={(value) =>
          onChange({ ...window, weight: windowStrengths[strengths.find((one) => one === value) ?? 'usual'] })
        }
      />
      <div style={{ paddingBlockStart: 20 }}>
        <RemoveButton label={t('rhythm.removeWindow')} onClick={onRemove} />
      </div>
    </div>
  )
}
