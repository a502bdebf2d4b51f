import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { periodOf, quarterOf, stepPeriod } from './period-of.ts'
import { type PeriodKind, periodKinds, type ResultsSearch } from '../../lib/addresses/results-search.ts'

interface Props {
  period: PeriodKind
  date: string
  onChange: (search: ResultsSearch) => void
}

export function PeriodPicker({ period, date, onChange }: Props) {
  const { t } = useTranslation(['adherence', 'common'])
  const { language, today } = useWorkspace()
  const { from, until } = periodOf(period, date)

  function name(): string {
    if (period === 'month') return formatDate(from, language, 'month')
    if (period === 'quarter') return t('quarterOf', { quarter: quarterOf(from), year: from.slice(0, 4) })
    const range = t('common:range', {
      from: formatDate(from, language, 'short'),
      until: formatDate(until, language, 'short'),
    })
    return t('weekOf', { week: formatWeekNumber(from), range })
  }

  return (
    <>
      <SegmentedControl
        aria-label={t('period.label')}
        value={period}
        onChange={(kind) => onChange({ period: periodKinds.find((one) => one === kind) ?? 'month', date })}
        data={periodKinds.map((kind) => ({ value: kind, label: t(`period.${kind}`) }))}
      />
      <Group gap={4} wrap='nowrap'>
        <ActionIcon
          variant='default'
          size={34}
          aria-label={t('previous')}
          onClick={() => onChange({ period, date: stepPeriod(period, date, -1) })}
        >
          <ChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <Button variant='default' px='sm' onClick={() => onChange({ period, date: today })}>
          {t('common:today')}
        </Button>
        <ActionIcon
          variant='default'
          size={34}
          aria-label={t('following')}
          onClick={() => onChange({ period, date: stepPeriod(period, date, 1) })}
        >
          <ChevronRight size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Text fw={650} aria-live='polite'>
        {name()}
      </Text>
    </>
  )
}
