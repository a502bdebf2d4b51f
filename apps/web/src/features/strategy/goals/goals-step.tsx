import type { Goal, Strategy } from '@cadans/domain'
import { Button, Group, Text, Title } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { kpiCalls, routineCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { GoalList } from './goal-list.tsx'
import { KpiCard } from './kpi-card.tsx'
import { KpiMenu } from './kpi-menu.tsx'
import { ReputationNote } from './reputation-note.tsx'
import { RoutineCard } from './routine-card.tsx'

interface Props {
  strategy: Strategy
  groundwork: Groundwork
}

/** What is to be reached, by which figures that shows, and the work that it asks besides posts. */
export function GoalsStep({ strategy, groundwork }: Props) {
  const { t } = useTranslation(['strategy', 'groundwork'])
  const routines = useRowActions(routineCalls)
  const { goals, people } = strategy
  return (
    <>
      <GoalList
        strategy={strategy}
        renderBelow={(goal) => <OwnKpis goal={goal} strategy={strategy} groundwork={groundwork} />}
      />
      <Title order={3}>{t('groundwork:routine.title')}</Title>
      <Text c='dimmed' size='sm'>
        {t('groundwork:routine.text')}
      </Text>
      {strategy.routines.map((routine) => (
        <RoutineCard
          key={routine.id}
          routine={routine}
          goals={goals}
          people={people}
          channels={strategy.channels}
          onRemove={(row) => void routines.remove(row, t('groundwork:routine.removed'))}
        />
      ))}
      <AddRoutine goal={null} name={t('groundwork:routine.newName')} label={t('groundwork:routine.add')} />
      <Title order={3}>{t('groundwork:reputation.title')}</Title>
      <Text c='dimmed' size='sm'>
        {t('groundwork:reputation.text')}
      </Text>
      <ReputationNote notes={groundwork.notes} />
    </>
  )
}

/** The figures of one goal, the menu to choose them from, and the routine that reaches it where posts do not. */
export function OwnKpis({ goal, strategy, groundwork }: Props & { goal: Goal }) {
  const { t } = useTranslation('groundwork')
  const { remove } = useRowActions(kpiCalls)
  const own = groundwork.kpis.filter(({ goalId }) => goalId === goal.id)
  const hasRoutine = strategy.routines.some(({ goalId }) => goalId === goal.id)
  return (
    <>
      {own.map((kpi) => (
        <KpiCard
          key={kpi.id}
          kpi={kpi}
          measurements={groundwork.measurements.filter(({ kpiId }) => kpiId === kpi.id)}
          strategy={strategy}
          onRemove={(row) => void remove(row, t('kpi.removed'))}
        />
      ))}
      <Group gap='xs'>
        <KpiMenu goal={goal} goals={strategy.goals} kpis={groundwork.kpis} />
        {goal.kind !== 'promotion' && !hasRoutine && (
          <AddRoutine goal={goal} name={t(`routine.names.${goal.kind}`)} label={t('routine.offer')} />
        )}
      </Group>
    </>
  )
}

/** A goal of conversation or monitoring is reached by work on fixed days rather than by posts. */
function AddRoutine({ goal, name, label }: { goal: Goal | null; name: string; label: string }) {
  const { me, today } = useWorkspace()
  const { add, isPending } = useRowActions(routineCalls)
  return (
    <Button
      variant='default'
      size={goal === null ? 'sm' : 'compact-sm'}
      disabled={isPending}
      leftSection={<Plus size={14} aria-hidden />}
      style={{ justifySelf: 'start' }}
      onClick={() =>
        void add({
          name,
          goalId: goal?.id ?? null,
          ownerId: me.id,
          weekdays: goal?.kind === 'monitoring' ? [1] : [1, 2, 3, 4, 5],
          everyWeeks: 1,
          minutes: 30,
          note: '',
          from: today,
          until: null,
          doneOn: null,
          channelId: null,
          searches: [],
        })
      }
    >
      {label}
    </Button>
  )
}
