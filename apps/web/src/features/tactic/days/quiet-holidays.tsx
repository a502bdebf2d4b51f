import { officialHolidays } from '@cadans/domain'
import { Stack, Switch, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useCurrentHorizon } from '../../plan/use-current-horizon.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { yearsToOffer } from './years-to-offer.ts'

/** One switch a year that closes the official holidays of the workspace's country; nothing where none are known. */
export function QuietHolidays() {
  const { t } = useTranslation(['tactic', 'domain'])
  const { today, language } = useWorkspace()
  const { strategy, tactic, patch } = useTactic()
  const id = useId()
  const horizon = useCurrentHorizon()
  const chosen = tactic.quietHolidayYears
  const { country } = strategy
  if (country === 'other') return null

  function choose(year: number, isQuiet: boolean): void {
    const others = chosen.filter((one) => one !== year)
    patch({ quietHolidayYears: isQuiet ? [...others, year].toSorted((a, b) => a - b) : others })
  }

  return (
    <Stack gap='sm'>
      {yearsToOffer(today, { until: horizon?.until, chosen }).map((year) => {
        const from = today > `${year}-01-01` ? today : `${year}-01-01`
        const days = officialHolidays({ country }, { from, until: `${year}-12-31` }).map(({ code, date }) =>
          t('closed.holiday', {
            name: t(`domain:keyDate.${code}`),
            date: formatDate(date, language, 'short'),
          }),
        )
        return (
          <div key={year}>
            <Switch
              label={t(`closed.holidays.${country}`, { year })}
              aria-describedby={`${id}-${year}`}
              checked={chosen.includes(year)}
              onChange={({ currentTarget }) => choose(year, currentTarget.checked)}
            />
            <Text id={`${id}-${year}`} size='sm' c='dimmed' mt={4}>
              {new Intl.ListFormat(language).format(days)}
            </Text>
          </div>
        )
      })}
    </Stack>
  )
}
