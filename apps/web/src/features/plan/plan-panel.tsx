import { type Horizon, horizonSchema, type Id } from '@cadans/domain'
import { Alert, Button, Skeleton, Stack, Switch, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { changesOf } from './difference-groups.ts'
import { DifferenceCounts } from './difference-counts.tsx'
import { DifferenceList } from './difference-list.tsx'
import { HolidayLines } from './holiday-lines.tsx'
import { HorizonPicker } from './horizon-picker.tsx'
import type { HorizonChoice } from './horizons.ts'
import { LimitLines } from './limit-lines.tsx'
import { MisplacedList } from './misplaced-list.tsx'
import { ReportLines } from './report-lines.tsx'
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
  const { workspaceId } = useWorkspace()
  const [choice, setChoice] = useState<HorizonChoice>('current')
  const [horizon, setHorizon] = useState(current)
  const [rebalance, setRebalance] = useState(false)
  const [ticked, setTicked] = useState<readonly Id[]>([])
  const period = useRef<HTMLFormElement>(null)
  const [wasStale, setStale] = useState(false)
  const isRight = horizonSchema.safeParse(horizon).success
  const proposal = useProposal(horizon, { rebalance, release: ticked, isWanted: isRight })
  const { refetch } = proposal
  const onRefused = useCallback(
    (error: unknown) => {
      if (readRefusal(error).code !== 'plan.stale') return false
      setStale(true)
      void refetch()
      return true
    },
    [refetch],
  )
  const apply = useChange(trpc.plan.applyPlan.mutationOptions(), {
    onRefused,
    done: ({ placed, moved, removed }) => t('applied', { placed, moved, removed }),
  })
  const data = proposal.data
  const release = (data?.misplaced ?? []).map(({ postId }) => postId).filter((id) => ticked.includes(id))
  const changes = data === undefined ? 0 : changesOf(data.difference) + release.length
  const isBusy = proposal.isFetching || apply.isPending

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
      {proposal.error !== null ? (
        <ErrorState
          error={proposal.error}
          onRetry={() => void refetch()}
          action={
            readRefusal(proposal.error).code === 'plan.noChannels' && (
              <Button
                renderRoot={(props) => (
                  <Link
                    to='/w/$workspaceId/strategy'
                    params={{ workspaceId }}
                    search={{ section: 'channels' }}
                    {...props}
                  />
                )}
              >
                {t('noChannelsAction')}
              </Button>
            )
          }
        />
      ) : data === undefined ? (
        <Stack gap='sm' role='status' aria-label={t('computing')}>
          <Skeleton height={64} radius='lg' />
          <Skeleton height={42} radius='lg' />
          <Skeleton height={42} radius='lg' />
        </Stack>
      ) : (
        <Stack gap='md' aria-busy={isBusy} style={{ opacity: proposal.isPlaceholderData ? 0.6 : 1 }}>
          <DifferenceCounts difference={data.difference} />
          <LimitLines limits={data.report.limits} />
          <HolidayLines holidays={data.report.holidays} />
          {changes === 0 && <EmptyState icon={CircleCheck} title={t('nothing')} text={t('nothingText')} />}
          <MisplacedList posts={data.misplaced} ticked={release} onTick={setTicked} />
          <DifferenceList difference={data.difference} />
          <Text size='sm' c='dimmed'>
            {data.difference.standing === 0
              ? t('standingNone')
              : t('standing', { count: data.difference.standing })}
          </Text>
          <ReportLines report={data.report} />
        </Stack>
      )}
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
