import type { Decision, Review, TacticChange } from '@cadans/domain'
import type { Proposal } from '@cadans/insight'
import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { NumberField } from '../../ui/form/number-field.tsx'
import { useProposalSentence } from './use-proposal-sentence.ts'
import parts from '../../ui/form/form.module.css'

interface Props {
  proposal: Proposal
  review: Review
}

/** One proposal: what, why, what it would do, and what to do with it. */
export function ProposalCard({ proposal, review }: Props) {
  const { t } = useTranslation('review')
  const { change: changeSentence, reason, expected } = useProposalSentence()
  const [note, setNote] = useState('')
  const [changed, setChanged] = useState<TacticChange | null>(null)
  const decide = useChange(trpc.review.decide.mutationOptions(), { done: () => t('decided') })

  function run(decision: Decision['decision'], change: TacticChange): void {
    const { id, version } = review
    void decide.run({ id, version, key: proposal.key, decision, change, note })
  }

  const sentence = changeSentence(proposal.change)
  return (
    <div className={parts.card} role='group' aria-label={sentence}>
      <Text fw={650}>{sentence}</Text>
      {proposal.reasons.map((fact) => (
        <Text key={JSON.stringify(fact)} size='sm'>
          {reason(fact)}
        </Text>
      ))}
      <Text size='sm' c='dimmed'>
        {expected(proposal)}
      </Text>
      <TextInput
        label={t('note')}
        value={note}
        maxLength={500}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {changed !== null && <Amount change={changed} onChange={setChanged} />}
      <Group gap='xs'>
        {changed === null ? (
          <>
            <Button
              variant='light'
              loading={decide.isPending}
              onClick={() => run('accepted', proposal.change)}
            >
              {t('accept')}
            </Button>
            <Button variant='default' onClick={() => setChanged(proposal.change)}>
              {t('change')}
            </Button>
          </>
        ) : (
          <Button variant='light' loading={decide.isPending} onClick={() => run('changed', changed)}>
            {t('acceptChanged')}
          </Button>
        )}
        <Button variant='subtle' color='gray' onClick={() => run('rejected', proposal.change)}>
          {t('reject')}
        </Button>
      </Group>
    </div>
  )
}

interface AmountProps {
  change: TacticChange
  onChange: (change: TacticChange) => void
}

/** How far: a shift in points, or what a value becomes. */
function Amount({ change, onChange }: AmountProps) {
  const { t } = useTranslation('review')
  if ('points' in change) {
    return (
      <NumberField
        label={t('amount.points')}
        unit='%'
        scale={10}
        value={change.points}
        onChange={(points) =>
          onChange({ ...change, points: Math.max(1, Math.min(change.fromBefore, points || 1)) })
        }
      />
    )
  }
  const isWeight = change.code === 'window.weight'
  const isFrequency = change.code === 'frequency'
  return (
    <NumberField
      label={t('amount.after')}
      {...(isWeight || isFrequency ? {} : { unit: '%' })}
      scale={isWeight ? 1 : isFrequency ? 1000 : 10}
      value={change.after}
      onChange={(after) => {
        const most = isWeight ? 10 : isFrequency ? 500_000 : 1000
        onChange({ ...change, after: Math.max(isWeight ? 1 : 0, Math.min(most, after || 0)) })
      }}
    />
  )
}
