import { type ChannelChoice, channelCriteria, channelScore, type Strategy, weightOf } from '@cadans/domain'
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { ForChanging } from '../../../ui/read-only.tsx'
import { BeginRow } from './begin-row.tsx'
import { FocusProposal } from './focus-proposal.tsx'
import { Level } from './level.tsx'
import { LookRows } from './look-rows.tsx'

interface Props {
  strategy: Strategy
  groundwork: Groundwork
}

/** Channels judged on weighted criteria, the two that come out best, and when each is judged again. */
export function ChannelScores({ strategy, groundwork }: Props) {
  const { t } = useTranslation('groundwork')
  const { me } = useWorkspace()
  const { channels, people } = strategy
  const { channelChoices } = groundwork
  const saveChoice = useChange(trpc.channelChoice.save.mutationOptions())
  const choiceOf = (channelId: string) => channelChoices.find((one) => one.channelId === channelId)

  function save(channelId: string, part: Partial<ChannelChoice>): void {
    const fresh = { version: 0, channelId, scores: {}, note: '', lookOn: null, ownerId: me.id }
    const known = choiceOf(channelId)
    void saveChoice.run((id) => ({ row: { id, ...(known ?? fresh), ...part } }))
  }

  if (channels.length === 0) return null
  return (
    <>
      <FocusProposal strategy={strategy} groundwork={groundwork} />
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
            <ForChanging>
              <BeginRow channels={channels} choices={channelChoices} onSave={save} />
            </ForChanging>
            <CriterionRows strategy={strategy} groundwork={groundwork} onSave={save} />
            <ScoreRow strategy={strategy} groundwork={groundwork} />
            <LookRows channels={channels} people={people} choiceOf={choiceOf} onSave={save} />
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  )
}

function CriterionRows({
  strategy: { channels },
  groundwork: { channelChoices, notes },
  onSave,
}: Props & { onSave: (channelId: string, part: Partial<ChannelChoice>) => void }) {
  const { t } = useTranslation('groundwork')
  const { weights } = notes
  const saveNotes = useChange(trpc.strategyNotes.save.mutationOptions())
  return channelCriteria.map((criterion) => {
    const named = { criterion: t(`choice.criteria.${criterion}`) }
    return (
      <Table.Tr key={criterion}>
        <Table.Th scope='row' fw={450}>
          {named.criterion}
        </Table.Th>
        <Table.Td>
          <Level
            label={t('choice.weightOf', named)}
            level={weightOf(weights, criterion)}
            onChange={(level) =>
              void saveNotes.run({ row: { ...notes, weights: { ...weights, [criterion]: level ?? 0 } } })
            }
          />
        </Table.Td>
        {channels.map(({ id, name }) => {
          const scores = channelChoices.find(({ channelId }) => channelId === id)?.scores ?? {}
          return (
            <Table.Td key={id}>
              <Level
                label={t('choice.scoreOf', { channel: name, ...named })}
                level={scores[criterion] ?? null}
                onChange={(level) => {
                  const { [criterion]: _before, ...others } = scores
                  onSave(id, { scores: level === null ? others : { ...others, [criterion]: level } })
                }}
              />
            </Table.Td>
          )
        })}
      </Table.Tr>
    )
  })
}

function ScoreRow({ strategy: { channels }, groundwork: { channelChoices, notes } }: Props) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  return (
    <Table.Tr>
      <Table.Th scope='row'>{t('choice.score')}</Table.Th>
      <Table.Td />
      {channels.map(({ id }) => {
        const choice = channelChoices.find(({ channelId }) => channelId === id)
        const score = channelScore(choice?.scores ?? {}, notes.weights)
        return (
          <Table.Td key={id} fw={650}>
            {score === null ? '–' : `${formatShare(score, language)}%`}
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}
