import { type Channel, type ChannelChoice, LOOK_WEEKS, type Person } from '@cadans/domain'
import { Select, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../../ui/date-field.tsx'

/** A month, a quarter, half a year and a year, in whole weeks; and what was chosen otherwise. */
const USUAL_WEEKS = [4, 13, 26, 52] as const

function usualWeeks(chosen: number): number[] {
  return [...new Set([...USUAL_WEEKS, chosen])].toSorted((one, other) => one - other)
}

interface Props {
  channels: readonly Channel[]
  people: readonly Person[]
  choiceOf: (channelId: string) => ChannelChoice | undefined
  onSave: (channelId: string, part: Partial<ChannelChoice>) => void
}

/** When each channel is judged again, how often after that, and by whom. */
export function LookRows({ channels, people, choiceOf, onSave }: Props) {
  const { t } = useTranslation('groundwork')
  const line = (label: string, cell: (channel: Channel) => ReactNode) => (
    <Table.Tr>
      <Table.Th scope='row' fw={450}>
        {label}
      </Table.Th>
      <Table.Td />
      {channels.map((channel) => (
        <Table.Td key={channel.id}>{cell(channel)}</Table.Td>
      ))}
    </Table.Tr>
  )
  return (
    <>
      {line(t('choice.lookOn'), ({ id, name }) => (
        <DateField
          aria-label={t('choice.lookOnOf', { channel: name })}
          w={150}
          value={choiceOf(id)?.lookOn ?? null}
          onChange={(lookOn) => onSave(id, { lookOn })}
          onClear={() => onSave(id, { lookOn: null })}
        />
      ))}
      {line(t('choice.lookWeeks'), ({ id, name }) => {
        const weeks = choiceOf(id)?.lookWeeks ?? LOOK_WEEKS
        return (
          <Select
            aria-label={t('choice.lookWeeksOf', { channel: name })}
            size='xs'
            w={90}
            value={String(weeks)}
            data={usualWeeks(weeks).map(String)}
            allowDeselect={false}
            onChange={(value) => onSave(id, { lookWeeks: Number(value ?? weeks) })}
          />
        )
      })}
      {line(t('choice.owner'), ({ id, name }) => (
        <Select
          aria-label={t('choice.ownerOf', { channel: name })}
          size='xs'
          w={150}
          clearable
          value={choiceOf(id)?.ownerId ?? null}
          data={people.map((person) => ({ value: person.id, label: person.name }))}
          onChange={(ownerId) => onSave(id, { ownerId })}
        />
      ))}
    </>
  )
}
