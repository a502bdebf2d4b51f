import { addDays, datesOf, type LocalDate, type OwnDay } from '@cadans/domain'
import { Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

/** 29 February is away the longest: eight years, over a century that has none. */
const MOST_DAYS = 8 * 366

/** Days of every year that mean something to this organisation only. */
export function OwnDays() {
  const { t } = useTranslation('tactic')
  const { today } = useWorkspace()
  const { tactic, patch, wrong } = useTactic()

  function put(index: number, part: Partial<OwnDay>): void {
    patch({ ownDays: tactic.ownDays.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  }

  return (
    <Stack gap='xs' mt='sm'>
      <Text fw={650}>{t('ownDays.title')}</Text>
      <Hint>{t('ownDays.hint')}</Hint>
      {tactic.ownDays.map((day, index) => (
        <div key={day.id} className={`${classes.row} ${classes.fields}`}>
          <DateField
            w={190}
            label={t('ownDays.date')}
            value={nextDate(day, today)}
            error={wrong(`ownDays.${index}.on`)}
            onChange={(date) => put(index, { on: date.slice(5) })}
          />
          <TextInput
            className={classes.grow ?? ''}
            label={t('ownDays.name')}
            value={day.name}
            error={wrong(`ownDays.${index}.name`)}
            onChange={({ currentTarget }) => put(index, { name: currentTarget.value })}
          />
          <div style={{ paddingBlockStart: 20 }}>
            <RemoveButton
              label={t('ownDays.remove', { name: day.name })}
              onClick={() => patch({ ownDays: tactic.ownDays.filter(({ id }) => id !== day.id) })}
            />
          </div>
        </div>
      ))}
      <AddButton
        label={t('ownDays.add')}
        onClick={() =>
          patch({
            ownDays: [...tactic.ownDays, { id: newId(), name: t('ownDays.newName'), on: today.slice(5) }],
          })
        }
      />
    </Stack>
  )
}

/** When it comes next, today included. */
function nextDate(day: OwnDay, today: LocalDate): LocalDate | null {
  return datesOf(day, { from: today, until: addDays(today, MOST_DAYS) })[0] ?? null
}
