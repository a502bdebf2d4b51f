import { type Absence, type Format, isWithin, type Person, savePersonSchema } from '@cadans/domain'
import { Badge, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { personCalls, type SavedRow } from '../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../ui/form/save-state.tsx'
import { useRow } from '../../lib/rows/use-row.ts'
import { More } from '../../ui/form/more.tsx'
import { NumberField } from '../../ui/form/number-field.tsx'
import { PickMany } from '../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../ui/form/remove-button.tsx'
import { AbsenceList } from './absence-list.tsx'
import { PersonName } from './person-name.tsx'
import { LoadBar } from './load-bar.tsx'
import type { Load } from './week-load.ts'
import classes from './team.module.css'

export interface PersonCardProps {
  person: Person
  absences: readonly Absence[]
  formats: readonly Format[]
  load: Load | undefined
  onRemove: (row: SavedRow) => void
}

/** One person: hours, load and absences in sight; skills and tools behind "more". */
export function PersonCard({ person, absences, formats, load, onRemove }: PersonCardProps) {
  const { t } = useTranslation('team')
  const { me, today } = useWorkspace()
  const may = useMay()
  const row = useRow(personCalls, savePersonSchema, person)
  const { value, patch, wrong } = row
  const skills = formats.filter(({ id }) => value.formatIds.includes(id)).map(({ name }) => name)
  return (
    <section className={classes.person} aria-label={person.name}>
      <div className={classes.head}>
        <InitialsMark name={value.name} size={36} silent />
        <PersonName value={value.name} error={wrong('name')} onChange={(name) => patch({ name })} />
        {person.id === me.id && (
          <Badge variant='light' tt='none'>
            {t('you')}
          </Badge>
        )}
        {absences.some((absence) => isWithin(today, absence)) && (
          <Badge variant='light' color='warm' tt='none'>
            {t('awayNow')}
          </Badge>
        )}
        {person.id !== me.id && (
          <span className={classes.remove}>
            <RemoveButton
              label={t('remove', { name: value.name })}
              onClick={() => void row.settled().then(onRemove)}
            />
          </span>
        )}
      </div>
      <SaveTrouble editor={row} />
      <div className={classes.time}>
        <NumberField
          label={t('hours')}
          unit={t('hoursUnit')}
          value={value.weeklyMinutes}
          scale={60}
          error={wrong('weeklyMinutes', 60)}
          onChange={(weeklyMinutes) => patch({ weeklyMinutes })}
          width={230}
        />
        {load !== undefined && <LoadBar name={value.name} load={load} />}
      </div>
      {value.weeklyMinutes === 0 && may.plan && (
        <Text size='sm' c='var(--warm-ink)'>
          {t('noHours')}
        </Text>
      )}
      <AbsenceList personId={person.id} absences={absences} />
      <More label={t('more')} hint={skills.length === 0 ? t('allFormats') : skills.join(', ')}>
        <PickMany
          label={t('formats')}
          options={formats}
          chosen={value.formatIds}
          all={t('allFormats')}
          onChange={(formatIds) => patch({ formatIds })}
        />
        <TextInput
          label={t('tools')}
          placeholder={t('toolsPlaceholder')}
          value={value.tools}
          error={wrong('tools')}
          onChange={({ currentTarget }) => patch({ tools: currentTarget.value })}
        />
      </More>
    </section>
  )
}
