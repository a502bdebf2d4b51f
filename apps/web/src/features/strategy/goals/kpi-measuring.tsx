import { addDays, kpiMenu, type Strategy } from '@cadans/domain'
import { Checkbox, Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SaveKpi } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import parts from '../../../ui/form/form.module.css'
import { More } from '../../../ui/form/more.tsx'
import { OptionalNumberField } from '../../../ui/form/optional-number-field.tsx'

/** Two weeks to arrange a measurement, until another day is chosen. */
const ARRANGE_DAYS = 14

interface Props {
  row: RowEditor<SaveKpi>
  strategy: Pick<Strategy, 'people' | 'channels'>
}

/** Where the figure comes from, whether it is read already, by whom, and when it is arranged or read again. */
export function KpiMeasuring({ row, strategy }: Props) {
  const { t } = useTranslation('groundwork')
  const { today, me } = useWorkspace()
  const { value, patch, wrong } = row
  return (
    <More label={t('kpi.measuring')} hint={value.method} startsOpen={!value.inPlace}>
      <TextInput
        label={t('kpi.method')}
        description={t('kpi.methodHint')}
        value={value.method}
        error={wrong('method')}
        onChange={({ currentTarget }) => patch({ method: currentTarget.value })}
      />
      <Steps kind={value.kind} channels={strategy.channels} />
      <Checkbox
        label={t('kpi.inPlace')}
        checked={value.inPlace}
        onChange={({ currentTarget: { checked } }) =>
          patch({
            inPlace: checked,
            arrangedBy: value.arrangedBy ?? me.id,
            arrangeOn: checked ? value.arrangeOn : (value.arrangeOn ?? addDays(today, ARRANGE_DAYS)),
          })
        }
      />
      <div className={parts.fields}>
        <Select
          label={t(value.inPlace ? 'kpi.measuredBy' : 'kpi.arrangedBy')}
          w={220}
          value={value.arrangedBy}
          error={wrong('arrangedBy')}
          data={strategy.people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(arrangedBy) => patch({ arrangedBy })}
        />
        {!value.inPlace && (
          <DateField
            label={t('kpi.arrangeOn')}
            description={t('kpi.arrangeHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            w={220}
            value={value.arrangeOn}
            error={wrong('arrangeOn')}
            onChange={(arrangeOn) => patch({ arrangeOn })}
          />
        )}
        <OptionalNumberField
          label={t('kpi.measureWeeks')}
          unit={t('kpi.weeks')}
          width={130}
          value={value.measureWeeks}
          error={wrong('measureWeeks')}
          onChange={(measureWeeks) => patch({ measureWeeks })}
        />
      </div>
    </More>
  )
}

/** How to get the figure, and where one's own channels show it. */
function Steps({ kind, channels }: { kind: SaveKpi['kind']; channels: Strategy['channels'] }) {
  const { t } = useTranslation('groundwork')
  if (kind === 'own') return null
  const platforms = kpiMenu[kind].isOnNetworks ? [...new Set(channels.map(({ platform }) => platform))] : []
  return (
    <div>
      <Text size='sm' fw={650}>
        {t('kpi.steps')}
      </Text>
      <Text size='sm'>{t(`kpi.menu.${kind}.steps`)}</Text>
      {platforms.length > 0 && (
        <>
          <Text size='sm' mt={6}>
            {t('kpi.statistics.title')}
          </Text>
          <ul className={parts.plainList}>
            {platforms.map((platform) => (
              <li key={platform}>{t(`kpi.statistics.${platform}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
