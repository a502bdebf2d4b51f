import { channelCriteria, proposedFocus, type Strategy, weightOf } from '@cadans/domain'
import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { ForChanging } from '../../../ui/read-only.tsx'
import { CriterionRow, LookOnRow, ScoreRow, type ScoreRowProps } from './score-rows.tsx'

interface Props {
  strategy: Strategy
  groundwork: Groundwork
}

/** Channels judged on weighted criteria, and the two that come out best. */
export function ChannelScores({ strategy, groundwork }: Props) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const { channels } = strategy
  const { channelChoices, notes } = groundwork
  const { weights } = notes
  const saveChoice = useChange(trpc.channelChoice.save.mutationOptions())
  const saveNotes = useChange(trpc.strategyNotes.save.mutationOptions())
  const focus = proposedFocus(channels, channelChoices, weights)
  const rows: ScoreRowProps = {
    channels,
    choiceOf: (channelId) => channelChoices.find((one) => one.channelId === channelId),
    onChange: (channelId, part) => {
      const known = rows.choiceOf(channelId)
      const fresh = { version: 0, channelId, scores: {}, note: '', lookOn: null }
      void saveChoice.run((id) => ({ row: { id, ...(known ?? fresh), ...part } }))
    },
  }

  if (channels.length === 0) return null
  const names = focus.map((id) => channels.find((one) => one.id === id)?.name ?? '')
  return (
    <>
      <Text size='sm'>
        {focus.length === 0 ? (
          <ForChanging>{t('choice.none')}</ForChanging>
        ) : (
          t('choice.proposed', { names: new Intl.ListFormat(language).format(names) })
        )}
      </Text>
      <ScrollRegion label={t('choice.title')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('choice.criterion')}</Table.Th>
              <Table.Th>{t('choice.weight')}</Table.Th>
              {channels.map(({ id, name }) => (
                <Table.Th key={id}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {channelCriteria.map((criterion) => (
              <CriterionRow
                key={criterion}
                criterion={criterion}
                weight={weightOf(weights, criterion)}
                onWeigh={(level) =>
                  void saveNotes.run({ row: { ...notes, weights: { ...weights, [criterion]: level } } })
                }
                {...rows}
              />
            ))}
            <ScoreRow weights={weights} {...rows} />
            <LookOnRow {...rows} />
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  )
}
