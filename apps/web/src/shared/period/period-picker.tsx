import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { Check, ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
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

/** The period in sight, between the ways to the one before and after it; a press on it chooses how long it is. */
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

  const step = (direction: 1 | -1) => onChange({ period, date: stepPeriod(period, date, direction) })
  return (
    <Group gap={6} wrap='nowrap'>
      <ActionIcon variant='default' size='input-sm' aria-label={t('previous')} onClick={() => step(-1)}>
        <ChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <Menu position='bottom-end'>
        <Menu.Target>
          <Button variant='default' px='sm' rightSection={<ChevronDown size={15} aria-hidden />}>
            <span aria-live='polite'>{name()}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('period.label')}</Menu.Label>
          {periodKinds.map((kind) => (
            <Menu.Item
              key={kind}
              leftSection={
                <Check size={15} aria-hidden visibility={kind === period ? 'visible' : 'hidden'} />
              }
              {...(kind === period && { 'aria-current': true })}
              onClick={() => onChange({ period: kind, date })}
            >
              {t(`period.${kind}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => onChange({ period, date: today })}>{t('common:today')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon variant='default' size='input-sm' aria-label={t('following')} onClick={() => step(1)}>
        <ChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
