import { ActionIcon, Menu } from '@mantine/core'
import {
  CalendarDays,
  CirclePause,
  Download,
  EllipsisVertical,
  FileSpreadsheet,
  Keyboard,
  ListChecks,
  Printer,
  Search,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'

interface Props {
  isSelecting: boolean
  onSelecting: (isSelecting: boolean) => void
  onExport: (format: 'ics' | 'csv') => void
  onPause: () => void
  onSearch: () => void
  onKeys: () => void
}

/** What is wanted now and then: choosing several, a pause, files of what is in view, the keys. */
export function CalendarMenu({ isSelecting, onSelecting, onExport, onPause, onSearch, onKeys }: Props) {
  const { t } = useTranslation(['calendar', 'pause'])
  const may = useMay()
  return (
    <Menu position='bottom-end' width={250}>
      <Menu.Target>
        <ActionIcon variant='default' size='input-sm' aria-label={t('bar.more')}>
          <EllipsisVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Search size={15} aria-hidden />} onClick={onSearch}>
          {t('bar.search')}
        </Menu.Item>
        {may.contribute && (
          <Menu.Item
            leftSection={<ListChecks size={15} aria-hidden />}
            onClick={() => onSelecting(!isSelecting)}
          >
            {t(isSelecting ? 'bar.stopSelecting' : 'bar.select')}
          </Menu.Item>
        )}
        {may.plan && (
          <Menu.Item leftSection={<CirclePause size={15} aria-hidden />} onClick={onPause}>
            {t('pause:action')}
          </Menu.Item>
        )}
        {may.contribute && <Menu.Divider />}
        <Menu.Label>
          <Download size={11} aria-hidden /> {t('export.hint')}
        </Menu.Label>
        <Menu.Item leftSection={<CalendarDays size={15} aria-hidden />} onClick={() => onExport('ics')}>
          {t('export.ics')}
        </Menu.Item>
        <Menu.Item leftSection={<FileSpreadsheet size={15} aria-hidden />} onClick={() => onExport('csv')}>
          {t('export.csv')}
        </Menu.Item>
        <Menu.Item leftSection={<Printer size={15} aria-hidden />} onClick={() => window.print()}>
          {t('export.print')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Keyboard size={15} aria-hidden />} onClick={onKeys}>
          {t('bar.keys')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
