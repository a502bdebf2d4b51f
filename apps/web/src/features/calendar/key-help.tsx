import { Modal, Switch, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
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

interface Props {
  opened: boolean
  onClose: () => void
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}

/** What each key does, and the switch that silences them. */
export function KeyHelp({ opened, onClose, isOn, onSwitch }: Props) {
  const { t } = useTranslation('calendar')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <Table>
        <Table.Tbody>
          {keys.map(([key, what]) => (
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
    </Modal>
  )
}
