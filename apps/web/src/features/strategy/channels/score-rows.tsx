import {
  type Channel,
  type ChannelChoice,
  type ChannelCriterion,
  channelScore,
  type Id,
  type StrategyNotes,
} from '@cadans/domain'
import { Select, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'

const levels = ['0', '1', '2', '3', '4', '5'] as const

export interface ScoreRowProps {
  channels: readonly Channel[]
  choiceOf: (channelId: Id) => ChannelChoice | undefined
  onChange: (channelId: Id, part: Partial<ChannelChoice>) => void
}

interface CriterionRowProps extends ScoreRowProps {
  criterion: ChannelCriterion
  weight: number
  onWeigh: (weight: number) => void
}

/** What one criterion weighs, and how each channel scores on it. */
export function CriterionRow({
  criterion,
  weight,
  onWeigh,
  channels,
  choiceOf,
  onChange,
}: CriterionRowProps) {
  const { t } = useTranslation('groundwork')
  const named = t(`choice.criteria.${criterion}`)
  return (
    <Table.Tr>
      <Table.Th scope='row' fw={450}>
        {named}
      </Table.Th>
      <Table.Td>
        <Level
          label={t('choice.weightOf', { criterion: named })}
          level={weight}
          onChange={(level) => onWeigh(level ?? 0)}
        />
      </Table.Td>
      {channels.map(({ id, name }) => {
        const { [criterion]: score = null, ...others } = choiceOf(id)?.scores ?? {}
        return (
          <Table.Td key={id}>
            <Level
              label={t('choice.scoreOf', { channel: name, criterion: named })}
              level={score}
              onChange={(level) =>
                onChange(id, { scores: level === null ? others : { ...others, [criterion]: level } })
              }
            />
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

interface WeighedRowProps extends Pick<ScoreRowProps, 'channels' | 'choiceOf'> {
  weights: StrategyNotes['weights']
}

/** What each channel comes to. */
export function ScoreRow({ channels, choiceOf, weights }: WeighedRowProps) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  return (
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
  )
}

/** When each channel is to be looked at again. */
export function LookOnRow({ channels, choiceOf, onChange }: ScoreRowProps) {
  const { t } = useTranslation('groundwork')
  return (
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
            onChange={(lookOn) => onChange(id, { lookOn })}
            onClear={() => onChange(id, { lookOn: null })}
          />
        </Table.Td>
      ))}
    </Table.Tr>
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
