import { type Inventory, type Satisfaction, satisfactions, saveInventorySchema } from '@cadans/domain'
import { SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { OptionalNumberField } from '../../../ui/form/optional-number-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { inventoryCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  inventory: Inventory
  onRemove: (row: SavedRow) => void
}

/** How content people are, in scores and in words, on a date. */
export function InventoryCard({ inventory, onRemove }: Props) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const row = useRow(inventoryCalls, saveInventorySchema, inventory)
  const { value, patch, wrong } = row
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <DateField
          label={t('start.date')}
          w={180}
          latest={today}
          value={value.date}
          error={wrong('date')}
          onChange={(date) => patch({ date })}
        />
        <OptionalNumberField
          label={t('start.hours')}
          unit={t('start.hoursUnit')}
          scale={60}
          width={140}
          value={value.weeklyMinutes}
          error={wrong('weeklyMinutes', 60)}
          onChange={(weeklyMinutes) => patch({ weeklyMinutes })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('start.removeInventory')}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      {satisfactions.map((about) => (
        <Score
          key={about}
          about={about}
          score={value[about]}
          onChange={(score) => patch({ [about]: score })}
        />
      ))}
      <GrowingText
        label={t('start.words')}
        minRows={2}
        value={value.words}
        error={wrong('words')}
        onChange={({ currentTarget }) => patch({ words: currentTarget.value })}
      />
    </div>
  )
}

/** From not at all to wholly. */
const scores = [1, 2, 3, 4, 5] as const

interface ScoreProps {
  about: Satisfaction
  score: number | null
  onChange: (score: number | null) => void
}

function Score({ about, score, onChange }: ScoreProps) {
  const { t } = useTranslation('groundwork')
  return (
    <div className={parts.fields} style={{ alignItems: 'center' }}>
      <Text size='sm' className={parts.grow ?? ''}>
        {t(`start.about.${about}`)}
      </Text>
      <SegmentedControl
        size='xs'
        aria-label={t(`start.about.${about}`)}
        value={score === null ? '' : String(score)}
        data={[
          { value: '', label: t('start.noScore') },
          ...scores.map((one) => ({ value: String(one), label: String(one) })),
        ]}
        onChange={(value) => onChange(scores.find((one) => String(one) === value) ?? null)}
      />
      <Text size='sm' c='dimmed' w={80}>
        {score === null ? t('start.unasked') : `${score} / 5`}
      </Text>
    </div>
  )
}
