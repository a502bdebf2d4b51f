import { ActionIcon, Menu } from '@mantine/core'
import {
  CalendarDays,
  CirclePause,
  Clock,
  Ellipsis,
  FileSpreadsheet,
  Keyboard,
  Lightbulb,
  ListChecks,
  ListFilter,
  Printer,
  RefreshCw,
  Search,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { colourings } from '../../lib/addresses/calendar-search.ts'
import { useMay } from '../../lib/may.ts'
import type { CalendarAddress } from './use-calendar-address.ts'

interface Props {
  address: CalendarAddress
  /** The tools of the bar for which there is no room there; null where they stand in it. */
  tools: { onFilter: () => void; onTray: () => void } | null
  isSelecting: boolean
  onSelecting: (isSelecting: boolean) => void
  onExport: (format: 'ics' | 'csv') => void
  onPause: () => void
  onPlan: () => void
  onSearch: () => void
  onKeys: () => void
}

/** What is wanted now and then: what colour means, choosing several, the plan, a pause, files of what is in view, the keys. */
export function CalendarMenu(props: Props) {
  const { t } = useTranslation(['calendar', 'plan', 'pause'])
  const { address, tools, isSelecting, onSelecting, onPause, onPlan, onSearch } = props
  const may = useMay()
  return (
    <Menu position='bottom-end' width={250}>
      <Menu.Target>
        <ActionIcon variant='subtle' color='gray' size='input-sm' aria-label={t('bar.more')}>
          <Ellipsis size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah='80dvh' style={{ overflowY: 'auto' }}>
        {tools && (
          <>
            <Item icon={ListFilter} label={t('bar.filter')} onClick={tools.onFilter} />
            <Item icon={Lightbulb} label={t('bar.ideas')} onClick={tools.onTray} />
            {address.drawing !== 'listedWeek' && address.view === 'week' && (
              <Item
                icon={Clock}
                label={t(address.withHours ? 'bar.hideHours' : 'bar.showHours')}
                onClick={() => address.showHours(!address.withHours)}
              />
            )}
            <Menu.Divider />
          </>
        )}
        <Item icon={Search} label={t('bar.search')} onClick={onSearch} />
        {may.contribute && (
          <Item
            icon={ListChecks}
            label={t(isSelecting ? 'bar.stopSelecting' : 'bar.select')}
            onClick={() => onSelecting(!isSelecting)}
          />
        )}
        {may.plan && <Item icon={RefreshCw} label={t('plan:button')} onClick={onPlan} />}
        {may.plan && <Item icon={CirclePause} label={t('pause:action')} onClick={onPause} />}
        <Menu.Divider />
        <Colours address={address} />
        <Menu.Divider />
        <Files {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}

function Item({ icon: Icon, label, onClick }: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <Menu.Item leftSection={<Icon size={15} aria-hidden />} onClick={onClick}>
      {label}
    </Menu.Item>
  )
}

function Colours({ address: { colouring, change } }: Pick<Props, 'address'>) {
  const { t } = useTranslation('calendar')
  return (
    <>
      <Menu.Label>{t('bar.colour')}</Menu.Label>
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
    </>
  )
}

function Files({ onExport, onKeys }: Pick<Props, 'onExport' | 'onKeys'>) {
  const { t } = useTranslation('calendar')
  return (
    <>
      <Menu.Label>{t('export.hint')}</Menu.Label>
      <Item icon={CalendarDays} label={t('export.ics')} onClick={() => onExport('ics')} />
      <Item icon={FileSpreadsheet} label={t('export.csv')} onClick={() => onExport('csv')} />
      <Item icon={Printer} label={t('export.print')} onClick={() => window.print()} />
      <Menu.Divider />
      <Item icon={Keyboard} label={t('bar.keys')} onClick={onKeys} />
    </>
  )
}
