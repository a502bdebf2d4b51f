import { Switch, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './key-help.module.css'

const keys = [
  ['C', 'create'],
  ['T', 'today'],
  ['J', 'next'],
  ['K', 'previous'],
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['L', 'list'],
  ['/', 'search'],
  ['F', 'filter'],
  ['Esc', 'clear'],
  ['Ctrl + Enter', 'select'],
  ['Ctrl + Z', 'undo'],
  ['?', 'help'],
] as const
/** Keys that make or change something. */
const changing: readonly string[] = ['create', 'select', 'undo'] satisfies (typeof keys)[number][1][]

interface Props {
  opened: boolean
  onClose: () => void
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}

/** What each key does, and the switch that silences them. */
export function KeyHelp({ opened, onClose, isOn, onSwitch }: Props) {
  const { t } = useTranslation('calendar')
  const may = useMay()
  const shown = keys.filter(([, what]) => may.contribute || !changing.includes(what))
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')}>
      <Table>
        <Table.Tbody>
          {shown.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Th scope='row' w={130}>
                <kbd className={classes.key}>{key}</kbd>
              </Table.Th>
              <Table.Td>{t(`keys.${what}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        mt='md'
        label={t('keys.on')}
        checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <Text c='dimmed' size='xs' mt='xs'>
        {t('keys.silent')}
      </Text>
    </Dialog>
  )
}
