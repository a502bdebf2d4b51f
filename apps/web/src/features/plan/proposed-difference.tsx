import type { Horizon, Id } from '@cadans/domain'
import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CircleCheck, CircleStop } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { readRefusal } from '../../lib/refusal.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { DifferenceCounts } from './difference-counts.tsx'
import { DifferenceList } from './difference-list.tsx'
import { HolidayLines } from './holiday-lines.tsx'
import { LimitLines } from './limit-lines.tsx'
import { MisplacedList } from './misplaced-list.tsx'
import { PlanCauses } from './plan-causes.tsx'
import { ReportLines } from './report-lines.tsx'
import { useOverload } from './use-overload.ts'
import type { useProposal } from './use-proposal.ts'

interface Props {
  horizon: Horizon
  proposal: ReturnType<typeof useProposal>
  isNothing: boolean
  isBusy: boolean
  /** The misplaced posts that may move. */
  ticked: readonly Id[]
  onTick: (ids: readonly Id[]) => void
}

/** What a plan would change, what it cannot meet and how it measures up; or that it is being made, or why it cannot be. */
export function ProposedDifference({ horizon, proposal, isNothing, isBusy, ticked, onTick }: Props) {
  const { t } = useTranslation('plan')
  const { data, error, isPlaceholderData, refetch } = proposal
  const overload = useOverload(horizon, data)
  if (error !== null) {
    const action = readRefusal(error).code === 'plan.noChannels' && <ToChannels />
    return <ErrorState error={error} onRetry={() => void refetch()} action={action} />
  }
  if (proposal.isStopped) {
    const again = <Button onClick={() => void refetch()}>{t('stopped.again')}</Button>
    return <EmptyState icon={CircleStop} title={t('stopped.title')} text={t('stopped.text')} action={again} />
  }
  if (data === undefined) {
    return (
      <Stack gap='sm' role='status' aria-label={t('computing')}>
        <Skeleton height={64} radius='lg' />
        <Skeleton height={42} radius='lg' />
        <Skeleton height={42} radius='lg' />
      </Stack>
    )
  }
  const { difference, report, misplaced } = data
  return (
    <Stack gap='md' aria-busy={isBusy} style={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
      <DifferenceCounts difference={difference} />
      {!isNothing && <PlanCauses />}
      <LimitLines limits={report.limits} overload={overload} />
      <HolidayLines holidays={report.holidays} />
      {isNothing && <EmptyState icon={CircleCheck} title={t('nothing')} text={t('nothingText')} />}
      <MisplacedList posts={misplaced} ticked={ticked} onTick={onTick} />
      <DifferenceList difference={difference} />
      <Text size='sm' c='dimmed'>
        {difference.standing === 0 ? t('standingNone') : t('standing', { count: difference.standing })}
      </Text>
      <ReportLines report={report} />
    </Stack>
  )
}

function ToChannels() {
  const { t } = useTranslation('plan')
  const { workspaceId } = useWorkspace()
  return (
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
