import type { Strategy } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { type Groundwork, useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Reading } from '../../ui/reading.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { useDocumentTools } from '../../shared/ways/use-document-tools.tsx'
import { RoomLink } from '../../shared/ways/room-link.tsx'
import { SessionLink } from '../../shared/ways/session-link.tsx'
import { AdjustStep } from './adjust/adjust-step.tsx'
import { ChannelsStep } from './channels/channels-step.tsx'
import { CompetitorsStep } from './competitors/competitors-step.tsx'
import { GoalsStep } from './goals/goals-step.tsx'
import { MessagesStep } from './messages/messages-step.tsx'
import { missingIn } from './missing.ts'
import { SegmentsStep } from './segments/segments-step.tsx'
import { SituationStep } from './situation/situation-step.tsx'
import { StrategySide } from './strategy-side.tsx'
import { StepCard, type StepCardProps } from './step-card.tsx'
import classes from './strategy.module.css'
import { useMay } from '../../lib/may.ts'

const route = getRouteApi('/w/$workspaceId/strategy')

/** The seven steps as a path, with the goals before them. */
export function StrategyRoom() {
  const { t } = useTranslation('strategy')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const groundwork = useGroundwork()
  const error = strategy.error ?? groundwork.error
  const documents = useDocumentTools()
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(may.plan ? 'intro' : 'introReader')}
        tools={documents}
        primary={may.plan && <SessionLink />}
      />
      {strategy.data !== undefined && groundwork.data !== undefined ? (
        <Path strategy={strategy.data} groundwork={groundwork.data} />
      ) : error === null ? (
        <CardsSkeleton cards={8} height={64} />
      ) : (
        <ErrorState
          error={error}
          onRetry={() => void Promise.all([strategy.refetch(), groundwork.refetch()])}
        />
      )}
    </>
  )
}

type StepId = StepCardProps['id']

/** In the order of the page, without the tactic, which has a room of its own. */
const stepIds: readonly StepId[] = [
  'goals',
  'start',
  'segments',
  'competitors',
  'messages',
  'channels',
  'adjust',
]

interface PathProps {
  strategy: Strategy
  groundwork: Groundwork
}

function Path({ strategy, groundwork }: PathProps) {
  const { t } = useTranslation(['strategy', 'groundwork'])
  const { section: open = 'messages' } = route.useSearch()
  const navigate = route.useNavigate()
  const { goals, segments, keyMessages, channels } = strategy
  const { kpis, snapshots, competitors, reviews } = groundwork
  const missing = missingIn(strategy, groundwork)
  const show = (section: StepId | 'none') =>
    void navigate({ search: { section }, replace: true, resetScroll: false })
  const card = (id: StepId, number: number | null, summary: string) => {
    const next = stepIds[stepIds.indexOf(id) + 1]
    return {
      id,
      number,
      summary,
      missing: missing[id] === undefined ? undefined : t(`groundwork:missing.${missing[id]}`),
      isOpen: open === id,
      onToggle: () => show(open === id ? 'none' : id),
      next: next && { question: t(`${next}.question`), go: () => show(next) },
    }
  }
  const count = (role: 'focus' | 'basic') => channels.filter((channel) => channel.role === role).length
  return (
    <Reading
      side={
        <StrategySide
          strategy={strategy}
          done={stepIds.filter((id) => missing[id] === undefined).length}
          all={stepIds.length}
        />
      }
    >
      <ol className={classes.path} aria-label={t('steps')}>
        <StepCard
          {...card(
            'goals',
            null,
            `${t('goals.summary', { count: goals.length })} · ${t('groundwork:kpi.count', { count: kpis.length })}`,
          )}
        >
          <GoalsStep strategy={strategy} groundwork={groundwork} />
        </StepCard>
        <StepCard {...card('start', 1, t('groundwork:snapshot.count', { count: snapshots.length }))}>
          <SituationStep strategy={strategy} groundwork={groundwork} />
        </StepCard>
        <StepCard {...card('segments', 2, t('segments.summary', { count: segments.length }))}>
          <SegmentsStep strategy={strategy} />
        </StepCard>
        <StepCard
          {...card('competitors', 3, t('groundwork:competitor.count', { count: competitors.length }))}
        >
          <CompetitorsStep groundwork={groundwork} people={strategy.people} />
        </StepCard>
        <StepCard {...card('messages', 4, t('messages.summary', { count: keyMessages.length }))}>
          <MessagesStep strategy={strategy} />
        </StepCard>
        <StepCard
          {...card('channels', 5, t('channels.summary', { focus: count('focus'), basic: count('basic') }))}
        >
          <ChannelsStep strategy={strategy} groundwork={groundwork} />
        </StepCard>
        <li className={classes.step}>
          <span className={classes.number} data-done={false}>
            6
          </span>
          <div className={`${classes.card} ${classes.link}`}>
            <div className={classes.words}>
              <span className={classes.question}>{t('tactic.question')}</span>
              <span className={classes.summary}>{t('tactic.does')}</span>
            </div>
            <RoomLink room='tactic' label={t('tactic.open')} />
          </div>
        </li>
        <StepCard {...card('adjust', 7, t('groundwork:adjust.reviews', { count: reviews.length }))}>
          <AdjustStep groundwork={groundwork} people={strategy.people} />
        </StepCard>
      </ol>
    </Reading>
  )
}
