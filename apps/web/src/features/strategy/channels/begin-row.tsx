import { type Channel, type ChannelChoice, withFunctionScores } from '@cadans/domain'
import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface Props {
  channels: readonly Channel[]
  choices: readonly ChannelChoice[]
  onSave: (channelId: string, part: Partial<ChannelChoice>) => void
}

/** One press a channel to score what its platform can do, where nobody did; gone once all of it is scored. */
export function BeginRow({ channels, choices, onSave }: Props) {
  const { t } = useTranslation('groundwork')
  const columns = channels.map(({ id, name, platform }) => {
    const scores = choices.find(({ channelId }) => channelId === id)?.scores ?? {}
    const begun = withFunctionScores(platform, scores)
    return { id, name, begun, isLeft: Object.keys(begun).length > Object.keys(scores).length }
  })
  if (!columns.some(({ isLeft }) => isLeft)) return null
  return (
    <Table.Tr>
      <Table.Th scope='row' fw={450}>
        {t('facts.begin')}
      </Table.Th>
      <Table.Td />
      {columns.map(({ id, name, begun, isLeft }) => (
        <Table.Td key={id}>
          {isLeft && (
            <Button
              variant='light'
              size='compact-xs'
              aria-label={t('facts.takeFor', { channel: name })}
              onClick={() => onSave(id, { scores: begun })}
            >
              {t('facts.take')}
            </Button>
          )}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
