import { ActionIcon, Button, Menu, Title, UnstyledButton } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { ChevronDown, ChevronLeft, ChevronRight, ListFilter } from 'lucide-react'
import { type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { countFilters } from '../../lib/addresses/calendar-search.ts'
import { PageMark } from '../../ui/page-mark.ts'
import { usePeriodTitle } from './calendar-bar.tsx'
import { periodOf, stepped } from './period.ts'
import classes from './phone-bar.module.css'
import type { CalendarAddress } from './use-calendar-address.ts'

/** A month is listed here, so it has no name of its own. */
const phoneViews = ['list', 'week', 'day'] as const

interface Props {
  address: CalendarAddress
  onFilter: () => void
  menu: ReactNode
}

/**
 * The one bar of the calendar on a phone: the days in view with what there is to choose about them, the way back to today from
 * elsewhere, filter, and the rest. What has no room beside the days goes under them.
 */
export function PhoneBar({ address, onFilter, menu }: Props) {
  const { t } = useTranslation(['calendar', 'shell'])
  const { today } = useWorkspace()
  const { view, date, change, filter } = address
  const title = usePeriodTitle(address, false)
  const { from, until } = periodOf(view, date)
  const isNow = from <= today && today <= until
  const filters = countFilters(filter)
  const mark = use(PageMark)
  useDocumentTitle(`${title} · ${t('shell:product')}`)
  return (
    <header className={classes.bar}>
      <Title order={1} className={classes.title ?? ''}>
        <Menu position='bottom-start' width={230}>
          <Menu.Target>
            <UnstyledButton className={classes.period ?? ''}>
              <span>{title}</span>
              <ChevronDown size={18} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<ChevronLeft size={15} aria-hidden />}
              onClick={() => change({ date: stepped(view, date, -1) })}
            >
              {t(`bar.previous.${view}`)}
            </Menu.Item>
            <Menu.Item
              leftSection={<ChevronRight size={15} aria-hidden />}
              onClick={() => change({ date: stepped(view, date, 1) })}
            >
              {t(`bar.next.${view}`)}
            </Menu.Item>
            <Menu.Divider />
            <Menu.RadioGroup
              value={view}
              onChange={(next) => address.showView(phoneViews.find((one) => one === next) ?? 'list')}
            >
              {phoneViews.map((one) => (
                <Menu.RadioItem key={one} value={one}>
                  {t(`views.${one}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      </Title>
      {mark}
      {!isNow && (
        <Button variant='subtle' px={10} onClick={() => change({ date: today })}>
          {t('bar.today')}
        </Button>
      )}
      <ActionIcon
        variant={filters > 0 ? 'light' : 'subtle'}
        color={filters > 0 ? 'accent' : 'gray'}
        size={40}
        aria-label={filters > 0 ? t('filter.active', { count: filters }) : t('bar.filter')}
        onClick={onFilter}
      >
        <ListFilter size={20} aria-hidden />
      </ActionIcon>
      {menu}
    </header>
  )
}
