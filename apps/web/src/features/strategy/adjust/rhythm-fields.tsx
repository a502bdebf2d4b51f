import {
  type Beat,
  type BeatKind,
  beatKinds,
  type Person,
  type Rhythm,
  saveStrategyNotesSchema,
  startingRhythm,
} from '@cadans/domain'
import { Group, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { strategyNotesCalls } from '../../../lib/rows/row-calls.ts'
import { useRow } from '../../../lib/rows/use-row.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import parts from '../../../ui/form/form.module.css'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { ForChanging } from '../../../ui/read-only.tsx'

interface Props {
  groundwork: Groundwork
  people: readonly Person[]
}

/** What comes back in a line each, to be changed or dropped; what was dropped can be had again. */
export function RhythmFields({ groundwork, people }: Props) {
  const { t } = useTranslation('groundwork')
  const { today, me } = useWorkspace()
  const row = useRow(strategyNotesCalls, saveStrategyNotesSchema, groundwork.notes)
  const { rhythm } = row.value
  const put = (part: Rhythm) => row.patch({ rhythm: part })
  const dropped = beatKinds.filter((kind) => rhythm[kind] === undefined)
  return (
    <>
      {dropped.length === beatKinds.length && <Text c='dimmed'>{t('rhythm.none')}</Text>}
      {beatKinds.map((kind) => {
        const beat = rhythm[kind]
        return beat === undefined ? null : (
          <BeatFields
            key={kind}
            kind={kind}
            beat={beat}
            people={people}
            wrong={(field) => row.wrong(`rhythm.${kind}.${field}`)}
            onChange={(part) => put({ ...rhythm, [kind]: { ...beat, ...part } })}
            onDrop={() => {
              const { [kind]: _dropped, ...others } = rhythm
              put(others)
            }}
          />
        )
      })}
      <SaveTrouble editor={row} />
      <ForChanging>
        <Group gap='xs'>
          {dropped.map((kind) => (
            <AddButton
              key={kind}
              label={t('rhythm.add', { name: t(`rhythm.kinds.${kind}`) })}
              onClick={() => put({ ...rhythm, [kind]: startingRhythm(today, me.id)[kind] })}
            />
          ))}
        </Group>
      </ForChanging>
    </>
  )
}

interface BeatProps {
  kind: BeatKind
  beat: Beat
  people: readonly Person[]
  wrong: (field: keyof Beat) => string | undefined
  onChange: (part: Partial<Beat>) => void
  onDrop: () => void
}

function BeatFields({ kind, beat, people, wrong, onChange, onDrop }: BeatProps) {
  const { t } = useTranslation('groundwork')
  const name = t(`rhythm.kinds.${kind}`)
  return (
    <fieldset className={parts.card} style={{ margin: 0 }}>
      <legend style={{ fontWeight: 650 }}>{name}</legend>
      <div className={parts.fields}>
        <NumberField
          label={t('rhythm.everyWeeks')}
          unit={t('rhythm.weeks')}
          width={120}
          value={beat.everyWeeks}
          error={wrong('everyWeeks')}
          onChange={(everyWeeks) => onChange({ everyWeeks })}
        />
        <DateField
          label={t('rhythm.nextOn')}
          w={190}
          value={beat.nextOn}
          error={wrong('nextOn')}
          onChange={(nextOn) => onChange({ nextOn })}
        />
        <Select
          label={t('rhythm.owner')}
          w={200}
          value={beat.ownerId}
          data={people.map((person) => ({ value: person.id, label: person.name }))}
          allowDeselect={false}
          onChange={(ownerId) => onChange({ ownerId })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton label={t('rhythm.remove', { name })} onClick={onDrop} />
        </div>
      </div>
    </fieldset>
  )
}
