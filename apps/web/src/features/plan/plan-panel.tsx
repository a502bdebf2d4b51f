import { type Horizon, horizonSchema, type Id } from '@cadans/domain'
import { Alert, Button, Skeleton, Switch, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changesOf } from './difference-groups.ts'
import { HorizonPicker } from './horizon-picker.tsx'
import type { HorizonChoice } from './horizons.ts'
import { PlanProgress } from './plan-progress.tsx'
import { ProposedDifference } from './proposed-difference.tsx'
import { useApplyPlan } from './use-apply-plan.ts'
import { useCurrentHorizon } from './use-current-horizon.ts'
import { useProposal } from './use-proposal.ts'
import classes from './plan.module.css'

/** Difference before deed: what updating the plan would change, why, and the button that does it. */
export function PlanPanel({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('plan')
  const current = useCurrentHorizon()
  if (current === undefined) return <Skeleton height={200} radius='lg' aria-label={t('computing')} />
  return <PlanDifference current={current} onDone={onDone} />
}

interface PlanDifferenceProps {
  /** The period of the plan there is, or the quarter ahead. */
  current: Horizon
  onDone: () => void
}

function PlanDifference({ current, onDone }: PlanDifferenceProps) {
  const { t } = useTranslation('plan')
  const [choice, setChoice] = useState<HorizonChoice>('current')
  const [horizon, setHorizon] = useState(current)
  const [rebalance, setRebalance] = useState(false)
  const [ticked, setTicked] = useState<readonly Id[]>([])
  const period = useRef<HTMLFormElement>(null)
  const isRight = horizonSchema.safeParse(horizon).success
  const proposal = useProposal(horizon, { rebalance, release: ticked, isWanted: isRight })
  const { apply, wasStale } = useApplyPlan(proposal.refetch)
  const data = proposal.data
  const release = (data?.misplaced ?? []).map(({ postId }) => postId).filter((id) => ticked.includes(id))
  const changes = data === undefined ? 0 : changesOf(data.difference) + release.length
  const isBusy = proposal.isFetching || proposal.isStopped || apply.isPending

  async function run(): Promise<void> {
    // A date that could not be read stands in the field, and the proposal is about the one before it.
    if (data === undefined || !period.current?.reportValidity()) return
    const { tacticVersion, changeNumber } = data
    const answer = await apply.run({ horizon, tacticVersion, changeNumber, rebalance, release })
    if (answer !== undefined) onDone()
  }

  return (
    <>
      <Text c='dimmed'>{t('intro')}</Text>
      <form ref={period} onSubmit={(event) => event.preventDefault()}>
        <HorizonPicker
          choice={choice}
          current={current}
          horizon={horizon}
          onChange={(nextChoice, next) => {
            setChoice(nextChoice)
            setHorizon(next)
          }}
        />
      </form>
      <Switch
        label={t('rebalance.label')}
        description={t('rebalance.text')}
        checked={rebalance}
        onChange={({ currentTarget }) => setRebalance(currentTarget.checked)}
      />
      {wasStale && (
        <Alert color='warm' role='status'>
          {t('stale')}
        </Alert>
      )}
      {proposal.isFetching && <PlanProgress onStop={proposal.stop} />}
      <ProposedDifference
        horizon={horizon}
        proposal={proposal}
        isNothing={changes === 0}
        isBusy={isBusy}
        ticked={release}
        onTick={setTicked}
      />
      <div className={classes.foot}>
        {changes > 0 && (
          <Button loading={apply.isPending} disabled={isBusy || !isRight} onClick={() => void run()}>
            {t('apply', { count: changes })}
          </Button>
        )}
        <Button variant='default' onClick={onDone}>
          {t('later')}
        </Button>
      </div>
    </>
  )
}
