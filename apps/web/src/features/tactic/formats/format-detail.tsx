import type { Format } from '@cadans/domain'
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatHours } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { More } from '../../../ui/form/more.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

export interface FormatDetailProps {
  format: Format
  /** Dotted path in the tactic. */
  path: string
  onChange: (format: Format) => void
  onRemove: () => void
}

const efforts = ['ownMinutes', 'curatedMinutes', 'adaptMinutes'] as const

/** A form and what it costs; the figures stand behind one line that says them. */
export function FormatDetail({ format, path, onChange, onRemove }: FormatDetailProps) {
  const { t } = useTranslation(['tactic', 'common'])
  const { language } = useWorkspace()
  const { wrong } = useTactic()
  const own =
    format.ownMinutes < 60
      ? t('common:minutes', { minutes: format.ownMinutes })
      : t('common:hours', { hours: formatHours(format.ownMinutes, language) })
  const isWrong = [...efforts, 'leadDays'].some((field) => wrong(`${path}.${field}`) !== undefined)
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <TextInput
          aria-label={t('formats.name')}
          value={format.name}
          error={wrong(`${path}.name`)}
          onChange={({ currentTarget }) => onChange({ ...format, name: currentTarget.value })}
        />
        <RemoveButton label={t('formats.remove', { name: format.name })} onClick={onRemove} />
      </div>
      <More
        label={t('formats.effort')}
        hint={isWrong ? t('mark.wrong') : t('formats.lead', { own, count: format.leadDays })}
      >
        <div className={classes.fields}>
          {efforts.map((field) => (
            <NumberField
              key={field}
              label={t(`formats.${field}`)}
              unit={t('formats.minutes')}
              value={format[field]}
              error={wrong(`${path}.${field}`)}
              onChange={(minutes) => onChange({ ...format, [field]: minutes })}
            />
          ))}
          <NumberField
            label={t('formats.leadDays')}
            unit={t('formats.days')}
            value={format.leadDays}
            error={wrong(`${path}.leadDays`)}
            onChange={(leadDays) => onChange({ ...format, leadDays })}
            width={150}
          />
        </div>
        <Checkbox
          mt='xs'
          label={t('formats.needsText')}
          description={t('formats.needsTextHint')}
          checked={format.needsText !== false}
          onChange={({ currentTarget }) => onChange(withNeedsText(format, currentTarget.checked))}
        />
      </More>
    </div>
  )
}

/** Needing a text is what a format does when nothing is said of it. */
function withNeedsText({ needsText: _before, ...format }: Format, needsText: boolean): Format {
  return needsText ? format : { ...format, needsText }
}
