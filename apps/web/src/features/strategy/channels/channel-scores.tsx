import {
  channelCriteria,
  channelScore,
  type ChannelChoice,
  proposedFocus,
  type Strategy,
  weightOf,
} from '@cadans/domain'
import { Select, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { ForChanging } from '../../../ui/read-only.tsx'

const levels = ['0', '1', '2', '3', '4', '5'] as const

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
  const choiceOf = (channelId: string) => channelChoices.find((one) => one.channelId === channelId)

  function save(channelId: string, part: Partial<ChannelChoice>): void {
    const fresh = { version: 0, channelId, scores: {}, note: '', lookOn: null }
    const known = choiceOf(channelId)
    void saveChoice.run((id) => ({ row: { id, ...(known ?? fresh), ...part } }))
  }

  if (channels.length === 0) return null
  return (
    <>
      <Text size='sm'>
        {focus.length === 0 ? (
          <ForChanging>{t('choice.none')}</ForChanging>
        ) : (
          t('choice.proposed', {
            names: new Intl.ListFormat(language).format(
              focus.map((id) => channels.find((one) => one.id === id)?.name ?? ''),
            ),
          })
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
              <Table.Tr key={criterion}>
                <Table.Th scope='row' fw={450}>
                  {t(`choice.criteria.${criterion}`)}
                </Table.Th>
                <Table.Td>
                  <Level
                    label={t('choice.weightOf', { criterion: t(`choice.criteria.${criterion}`) })}
                    level={weightOf(weights, criterion)}
                    onChange={(level) =>
                      void saveNotes.run({
                        row: { ...notes, weights: { ...weights, [criterion]: level ?? 0 } },
                      })
                    }
                  />
                </Table.Td>
                {channels.map(({ id, name }) => {
                  const scores = choiceOf(id)?.scores ?? {}
                  return (
                    <Table.Td key={id}>
                      <Level
                        label={t('choice.scoreOf', {
                          channel: name,
                          criterion: t(`choice.criteria.${criterion}`),
                        })}
                        level={scores[criterion] ?? null}
                        onChange={(level) => {
                          const { [criterion]: _before, ...others } = scores
                          save(id, { scores: level === null ? others : { ...others, [criterion]: level } })
                        }}
                      />
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope='row'>{t('choice.score')}</Table.Th>
              <Table.Td />
              {channels.map(({ id }) => {
                const score = channelScore(choiceOf(id)?.scores ?? {}, weights)
                return (
                  <Table.Td key={id} fw={600}>
                    {score === null ? '–' : `${formatShare(score, language)}%`}
                  </Table.Td>
                )
              })}
            </Table.Tr>
            <Table.Tr>
              <Table.Th scope='row' fw={450}>
                {t('choice.lookOn')}
              </Table.Th>
              <Table.Td />
              {channels.map(({ id, name }) => (
                <Table.Td key={id}>
                  <DateField
                    aria-label={t('choice.lookOnOf', { channel: name })}
                    w={150}
                    value={choiceOf(id)?.lookOn ?? null}
                    onChange={(lookOn) => save(id, { lookOn })}
                    onClear={() => save(id, { lookOn: null })}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  )
}

interface LevelProps {
  label: string
  level: number | null
  onChange: (level: number | null) => void
}

function Level({ label, level, onChange }: LevelProps) {
  return (
    <Select
      aria-label={label}
      size='xs'
      w={72}
      placeholder='–'
      value={level === null ? null : String(level)}
      data={[...levels]}
      allowDeselect
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  )
}
