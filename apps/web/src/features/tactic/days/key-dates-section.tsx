import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ForChanging } from '../../../ui/read-only.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { comingKeyDates, KEY_DATE_DAYS } from '../parts/coming-key-dates.ts'
import { KeyDateLine } from './key-date-line.tsx'
import { OwnDays } from './own-days.tsx'
import list from '../../../ui/list.module.css'

/** Days shown before "show all". */
const FIRST = 10

/** Holidays and observance days that are coming: each can be closed, or become an idea. */
export function KeyDatesSection() {
  const { t } = useTranslation('tactic')
  const { today } = useWorkspace()
  const { strategy, basis } = useTactic()
  const [isWhole, setWhole] = useState(false)
  const all = comingKeyDates(today, basis)
  const shown = isWhole ? all : all.slice(0, FIRST)

  return (
    <Stack>
      <Hint>
        {t(`keyDates.of.${strategy.country}`, { days: KEY_DATE_DAYS })}{' '}
        <ForChanging>{t('keyDates.makeHint')}</ForChanging>
      </Hint>
      {all.length === 0 && <Text c='dimmed'>{t('keyDates.empty')}</Text>}
      <ul className={list.divided}>
        {shown.map((day) => (
          <KeyDateLine key={`${day.key}${day.date}`} day={day} />
        ))}
      </ul>
      {!isWhole && all.length > FIRST && (
        <Button
          variant='subtle'
          size='compact-md'
          style={{ alignSelf: 'flex-start' }}
          data-reads
          onClick={() => setWhole(true)}
        >
          {t('keyDates.showAll', { count: all.length })}
        </Button>
      )}
      <OwnDays />
    </Stack>
  )
}
