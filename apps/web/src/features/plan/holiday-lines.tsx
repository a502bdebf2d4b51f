import type { HolidayPlaces } from '@cadans/planner'
import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { RoomLink } from '../../shared/ways/room-link.tsx'
import classes from './plan.module.css'

/** Which places of a plan fall on official holidays, and the way to where these can be made quiet. */
export function HolidayLines({ holidays }: { holidays: readonly HolidayPlaces[] }) {
  const { t } = useTranslation(['plan', 'domain'])
  const { language } = useWorkspace()
  if (holidays.length === 0) return null
  const count = holidays.reduce((sum, { places }) => sum + places, 0)
  return (
    <Alert color='gray' role='note' title={t('holidays.title', { count })}>
      <ul className={classes.report}>
        {holidays.map(({ date, keyDate, places }) => (
          <li key={date}>
            {t('holidays.day', {
              count: places,
              name: t(`domain:keyDate.${keyDate}`),
              date: formatDate(date, language, 'short'),
            })}
          </li>
        ))}
      </ul>
      <div className={classes.way}>
        <RoomLink room='tactic' section='closed' label={t('holidays.way')} />
      </div>
    </Alert>
  )
}
