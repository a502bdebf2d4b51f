import { Select, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SaveRubric } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { OptionalSelect } from '../../../ui/form/optional-select.tsx'
import classes from '../../../ui/form/form.module.css'

const MOST_WEEKS = 12

/** What a rubric leaves to the plan unless it is chosen here: how often, about what, by whom, from when until when. */
export function RubricChoices({ row: { value, patch, wrong } }: { row: RowEditor<SaveRubric> }) {
  const { t } = useTranslation('tactic')
  const { tactic, strategy } = useTactic()
  const isCurrent = ({ retired }: { retired: boolean }) => !retired
  return (
    <>
      <div className={classes.fields}>
        <Select
          label={t('rubrics.every')}
          w={170}
          value={String(value.everyWeeks)}
          data={Array.from({ length: MOST_WEEKS }, (_, index) => ({
            value: String(index + 1),
            label: index === 0 ? t('rubrics.everyWeek') : t('rubrics.everyWeeks', { count: index + 1 }),
          }))}
          onChange={(weeks) => patch({ everyWeeks: Number(weeks ?? 1) })}
        />
        <OptionalSelect
          label={t('rubrics.theme')}
          none={t('rubrics.planChooses')}
          options={tactic.themes.filter(isCurrent)}
          value={value.themeId}
          onChange={(themeId) => patch({ themeId })}
        />
        <OptionalSelect
          label={t('rubrics.format')}
          none={t('rubrics.planChooses')}
          options={tactic.formats.filter(isCurrent)}
          value={value.formatId}
          onChange={(formatId) => patch({ formatId })}
        />
        <OptionalSelect
          label={t('rubrics.owner')}
          none={t('rubrics.planChooses')}
          options={strategy.people}
          value={value.ownerId}
          onChange={(ownerId) => patch({ ownerId })}
        />
        <DateField
          w={170}
          label={t('rubrics.from')}
          value={value.from}
          error={wrong('from')}
          onChange={(from) => patch({ from })}
          onClear={() => patch({ from: null })}
        />
        <DateField
          w={170}
          label={t('rubrics.until')}
          value={value.until}
          error={wrong('until')}
          onChange={(until) => patch({ until })}
          onClear={() => patch({ until: null })}
        />
      </div>
      <Switch
        label={t('rubrics.inviting')}
        checked={value.inviting}
        onChange={({ currentTarget }) => patch({ inviting: currentTarget.checked })}
      />
    </>
  )
}
