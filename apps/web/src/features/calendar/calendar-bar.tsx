import { ActionIcon, Button, Group, Menu, SegmentedControl } from '@mantine/core'
import { ChevronLeft, ChevronRight, Lightbulb, Palette, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PlanButton } from '../plan/plan-button.tsx'
import { periodTitle, stepped, weekOfPeriod } from './period.ts'
import classes from './calendar-bar.module.css'
import { ToolButton } from './tool-button.tsx'
import type { CalendarAddress } from './use-calendar-address.ts'
import { colourings, calendarViews } from '../../lib/addresses/calendar-search.ts'

interface Props {
  address: CalendarAddress
  ideaCount: number | undefined
  isTrayOpen: boolean
  onTray: () => void
  onCreate: () => void
  /** The filter's and the menu's own buttons. */
  filter: ReactNode
  menu: ReactNode
}

/** The bar above the calendar: what period, which view, what colour means, and one filled button. */
export function CalendarBar({ address, ideaCount, isTrayOpen, onTray, onCreate, filter, menu }: Props) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const { view, date } = address
  const may = useMay()
  const week = weekOfPeriod(view, date)
  return (
    <PageHeader
      title={periodTitle(view, date, localeOf(language))}
      subtitle={week === null ? undefined : t('bar.weekNumber', { week })}
      controls={
        <>
          <PeriodSteps address={address} />
          <SegmentedControl
            classNames={{ root: classes.views ?? '', label: classes.view ?? '' }}
            aria-label={t('views.label')}
            value={view}
            onChange={(next) => address.showView(next)}
            data={calendarViews.map((value) => ({ value, label: t(`views.${value}`) }))}
          />
        </>
      }
      side={
        <>
          <ColourMenu address={address} />
          {filter}
          <ToolButton
            icon={Lightbulb}
            label={t('bar.ideas')}
            badge={ideaCount}
            isPressed={isTrayOpen}
            onClick={onTray}
          />
          {may.contribute && <ToolButton icon={Plus} label={t('bar.newPost')} onClick={onCreate} />}
          {menu}
        </>
      }
      primary={<PlanButton />}
    />
  )
}

function PeriodSteps({ address: { view, date, change } }: { address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  const { today } = useWorkspace()
  return (
    <Group gap={4} wrap='nowrap'>
      <ActionIcon
        variant='default'
        size='input-sm'
        aria-label={t(`bar.previous.${view}`)}
        onClick={() => change({ date: stepped(view, date, -1) })}
      >
        <ChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <Button variant='default' className={classes.today ?? ''} onClick={() => change({ date: today })}>
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

function ColourMenu({ address: { colouring, change } }: { address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  return (
    <Menu position='bottom-end'>
      <Menu.Target>
        <ToolButton icon={Palette} label={`${t('bar.colour')}: ${t(`bar.colourBy.${colouring}`)}`} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colouring}
          onChange={(value) => change({ colour: colourings.find((one) => one === value) }, true)}
        >
          {colourings.map((one) => (
            <Menu.RadioItem key={one} value={one}>
              {t(`bar.colourBy.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
