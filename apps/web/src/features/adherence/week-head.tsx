import { addDays, type Horizon, type LocalDate } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './results.module.css'

/** The head of a week's column; a week that the period cuts off says so. */
export function WeekHead({ week, horizon }: { week: LocalDate; horizon: Horizon }) {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  const number = formatWeekNumber(week)
  const isPart = week < horizon.from || addDays(week, 6) > horizon.until
  return (
    <th scope='col'>
      <abbr title={t('weekFull', { week: number, date: formatDate(week, language, 'long') })}>
        {t('week', { week: number })}
      </abbr>
      {isPart && <span className={classes.part}>{t('weekPart')}</span>}
    </th>
  )
}
