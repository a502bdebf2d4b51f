import type { Strategy } from '@cadans/domain'
import { Center } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { RoomLink } from '../tactic/parts/room-link.tsx'
import { ChannelsStep } from './channels/channels-step.tsx'
import { GoalsStep } from './goals/goals-step.tsx'
import { MessagesStep } from './messages/messages-step.tsx'
import { SegmentsStep } from './segments/segments-step.tsx'
import { LaterStep, StepCard } from './step-card.tsx'
import classes from './strategy.module.css'

const route = getRouteApi('/w/$workspaceId/strategy')

/** The seven steps as a path, with the goals before them. */
export function StrategyRoom() {
  const { t } = useTranslation('strategy')
  const { workspaceId } = useWorkspace()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('intro')} />
      {strategy.data !== undefined ? (
        <Path strategy={strategy.data} />
      ) : strategy.error === null ? (
        <CardsSkeleton cards={6} height={64} />
      ) : (
        <Center mih='40dvh'>
          <ErrorState error={strategy.error} onRetry={() => void strategy.refetch()} />
        </Center>
      )}
    </>
  )
}

type StepId = 'goals' | 'segments' | 'messages' | 'channels'

function Path({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('strategy')
  const { section: open = 'messages' } = route.useSearch()
  const navigate = route.useNavigate()
  const { goals, segments, keyMessages, channels } = strategy
  const card = (id: StepId, number: number | null, summary: string) => ({
    id,
    number,
    summary,
    isOpen: open === id,
    onToggle: () =>
      void navigate({
        search: { section: open === id ? 'none' : id },
        replace: true,
        resetScroll: false,
      }),
  })
  const count = (role: 'focus' | 'basic') => channels.filter((channel) => channel.role === role).length
  return (
    <ol className={classes.path} aria-label={t('steps')}>
      <StepCard {...card('goals', null, t('goals.summary', { count: goals.length }))}>
        <GoalsStep strategy={strategy} />
      </StepCard>
      <LaterStep id='start' number={1} />
      <StepCard {...card('segments', 2, t('segments.summary', { count: segments.length }))}>
        <SegmentsStep strategy={strategy} />
      </StepCard>
      <LaterStep id='competitors' number={3} />
      <StepCard {...card('messages', 4, t('messages.summary', { count: keyMessages.length }))}>
        <MessagesStep strategy={strategy} />
      </StepCard>
      <StepCard
        {...card('channels', 5, t('channels.summary', { focus: count('focus'), basic: count('basic') }))}
      >
        <ChannelsStep strategy={strategy} />
      </StepCard>
      <li className={classes.step}>
        <span className={classes.number}>6</span>
        <div className={`${classes.card} ${classes.link}`}>
          <div className={classes.words}>
            <span className={classes.question}>{t('tactic.question')}</span>
            <span className={classes.summary}>{t('tactic.does')}</span>
          </div>
          <RoomLink room='tactic' label={t('tactic.open')} />
        </div>
      </li>
      <LaterStep id='adjust' number={7} />
    </ol>
  )
}
