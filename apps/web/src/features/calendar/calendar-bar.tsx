import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core'
import { ChevronLeft, ChevronRight, Clock, Lightbulb, Plus } from 'lucide-react'
import { type MouseEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { periodTitle, stepped, weekOfPeriod } from './period.ts'
import classes from './calendar-bar.module.css'
import type { Spot } from './full-calendar.tsx'
import { ToolButton } from './tool-button.tsx'
import { useHasRoom } from './use-has-room.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import { calendarViews } from '../../lib/addresses/calendar-search.ts'

/** In pixels: below this the tools stand in the menu. */
const ROOM_FOR_TOOLS = 1060

export interface CalendarBarProps {
  address: CalendarAddress
  ideaCount: number | undefined
  isTrayOpen: boolean
  onTray: () => void
  /** `spot` is where the button stands. */
  onCreate: (spot: Spot) => void
  /** The filter's and the menu's own buttons, told whether the tools stand beside them. */
  filter: (hasRoom: boolean) => ReactNode
  menu: (hasRoom: boolean) => ReactNode
}

/** The bar above the calendar: what period, which view, the tools, and one filled button. */
export function CalendarBar(props: CalendarBarProps) {
  const { address, ideaCount, isTrayOpen, onTray, onCreate, filter, menu } = props
  const { t } = useTranslation('calendar')
  const may = useMay()
  const bar = useRef<HTMLDivElement>(null)
  const hasRoom = useHasRoom(bar, ROOM_FOR_TOOLS)
  const title = usePeriodTitle(address, hasRoom)
  return (
    <div ref={bar}>
      <PageHeader
        title={title}
        controls={
          <>
            <PeriodSteps address={address} />
            <SegmentedControl
              classNames={{ label: classes.view ?? '' }}
              aria-label={t('views.label')}
              value={address.view}
              onChange={(next) => address.showView(next)}
              data={calendarViews.map((value) => ({ value, label: t(`views.${value}`) }))}
            />
          </>
        }
        side={
          <>
            {address.view === 'week' && hasRoom && (
              <ToolButton
                icon={Clock}
                label={t(address.withHours ? 'bar.hideHours' : 'bar.showHours')}
                onClick={() => address.showHours(!address.withHours)}
              />
            )}
            {filter(hasRoom)}
            {hasRoom && (
              <ToolButton
                icon={Lightbulb}
                label={t('bar.ideas')}
                badge={ideaCount}
                isPressed={isTrayOpen}
                onClick={onTray}
              />
            )}
            {menu(hasRoom)}
          </>
        }
        primary={
          may.contribute && (
            <Button leftSection={<Plus size={16} aria-hidden />} onClick={(event) => onCreate(below(event))}>
              {t('bar.newPost')}
            </Button>
          )
        }
      />
    </div>
  )
}

/** The place under a button that was pressed. */
function below({ currentTarget }: MouseEvent<HTMLElement>): Spot {
  const { left, bottom } = currentTarget.getBoundingClientRect()
  return { x: left, y: bottom + 2 }
}

/** The days in view in words, with the number of the week where there is one and room for it. */
export function usePeriodTitle(
  { view, date }: Pick<CalendarAddress, 'view' | 'date'>,
  withWeek: boolean,
): string {
  const { t } = useTranslation('calendar')
  const { language, today } = useWorkspace()
  const title = periodTitle(view, date, { language: localeOf(language), today })
  const week = weekOfPeriod(view, date)
  return week === null || !withWeek ? title : `${title} · ${t('bar.weekNumber', { week })}`
}

function PeriodSteps({ address: { view, date, change } }: { address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  const { today } = useWorkspace()
  return (
    <Group gap={6} wrap='nowrap'>
      <ActionIcon
        variant='default'
        size='input-sm'
        aria-label={t(`bar.previous.${view}`)}
        onClick={() => change({ date: stepped(view, date, -1) })}
      >
        <ChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <Button variant='default' px={12} onClick={() => change({ date: today })}>
        {t('bar.today')}
      </Button>
      <ActionIcon
        variant='default'
        size='input-sm'
        aria-label={t(`bar.next.${view}`)}
        onClick={() => change({ date: stepped(view, date, 1) })}
      >
        <ChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
