import type { Strategy } from '@cadans/domain'
import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SessionQuestion } from '../../../lib/addresses/session-search.ts'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { AdjustStep } from '../../strategy/adjust/adjust-step.tsx'
import { ChannelsStep } from '../../strategy/channels/channels-step.tsx'
import { CompetitorsStep } from '../../strategy/competitors/competitors-step.tsx'
import { GoalList } from '../../strategy/goals/goal-list.tsx'
import { OwnKpis } from '../../strategy/goals/goals-step.tsx'
import { MessagesStep } from '../../strategy/messages/messages-step.tsx'
import { SegmentsStep } from '../../strategy/segments/segments-step.tsx'
import { SnapshotList } from '../../strategy/situation/snapshot-list.tsx'
import { Inventories } from '../../strategy/situation/situation-step.tsx'
import { SectionContent } from '../../tactic/section-content.tsx'

interface Props {
  question: SessionQuestion
  strategy: Strategy
  groundwork: Groundwork
  onOpen: (question: SessionQuestion) => void
}

/** Where a question is answered: the same fields as in its room, so that an answer stands there at once. */
export function Answer({ question, strategy, groundwork, onOpen }: Props) {
  switch (question) {
    case 'goals':
      return <GoalList strategy={strategy} />
    case 'kpis':
      if (strategy.goals.length === 0) return <GoalFirst onOpen={() => onOpen('goals')} />
      return strategy.goals.map((goal) => (
        <section key={goal.id}>
          <Title order={3}>{goal.name}</Title>
          <OwnKpis goal={goal} strategy={strategy} groundwork={groundwork} />
        </section>
      ))
    case 'satisfaction':
      return <Inventories groundwork={groundwork} />
    case 'accounts':
      return (
        <SnapshotList
          competitorId={null}
          snapshots={groundwork.snapshots}
          accounts={[...new Set(strategy.channels.map(({ platform }) => platform))]}
        />
      )
    case 'segments':
      return <SegmentsStep strategy={strategy} />
    case 'competitors':
      return <CompetitorsStep groundwork={groundwork} people={strategy.people} />
    case 'messages':
      return <MessagesStep strategy={strategy} />
    case 'channels':
      return <ChannelsStep strategy={strategy} groundwork={groundwork} />
    case 'adjust':
      return <AdjustStep groundwork={groundwork} people={strategy.people} />
    case 'themes':
    case 'mix':
    case 'tone':
    case 'visual':
    case 'rhythm':
    case 'formats':
    case 'people':
    case 'reach':
    case 'room':
    case 'promotion':
      return <SectionContent id={question} />
  }
}

/** A figure is a goal's: without one there is nothing to fill in here. */
function GoalFirst({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('session')
  return (
    <>
      <Text>{t('goalFirst')}</Text>
      <div>
        <Button variant='default' onClick={onOpen}>
          {t('question.goals')}
        </Button>
      </div>
    </>
  )
}
