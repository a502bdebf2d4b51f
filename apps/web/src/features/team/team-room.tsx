import { mondayOf, addDays } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReadOnly } from '../../ui/read-only.tsx'
import { Reading } from '../../ui/reading.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { personCalls } from '../../lib/rows/row-calls.ts'
import { useRowActions } from '../../lib/rows/use-row-actions.ts'
import { MembersSection } from './members-section.tsx'
import { PersonCard } from './person-card.tsx'
import { TeamSide } from './team-side.tsx'
import { weekLoad } from './week-load.ts'

/** Who makes posts, how much time there is, and how full this week is. */
export function TeamRoom() {
  const { t } = useTranslation('team')
  const { workspaceId, today } = useWorkspace()
  const may = useMay()
  const { basis, error, retry } = usePostBasis()
  const { add, remove, isPending } = useRowActions(personCalls)
  const week = mondayOf(today)
  const adherence = useQuery(
    trpc.adherence.get.queryOptions({ workspaceId, horizon: { from: week, until: addDays(week, 6) } }),
  )
  const loads = weekLoad(adherence.data?.hours ?? [], week)
  const total = [...loads.values()].reduce(
    (sum, load) => ({ planned: sum.planned + load.planned, capacity: sum.capacity + load.capacity }),
    { planned: 0, capacity: 0 },
  )
  const addPerson = () => void add({ name: t('newName'), weeklyMinutes: 240, formatIds: [], tools: '' })
  const people = basis?.strategy.people ?? []

  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('intro')}
        primary={
          people.length > 0 &&
          may.plan && (
            <Button leftSection={<Plus size={16} aria-hidden />} disabled={isPending} onClick={addPerson}>
              {t('add')}
            </Button>
          )
        }
      />
      {basis === undefined ? (
        error === null ? (
          <CardsSkeleton cards={3} height={150} />
        ) : (
          <ErrorState error={error} onRetry={retry} />
        )
      ) : people.length === 0 ? (
        <EmptyState
          icon={Users}
          title={t('title')}
          text={t('empty')}
          action={may.plan && <Button onClick={addPerson}>{t('add')}</Button>}
        />
      ) : (
        <Reading side={<TeamSide total={total} people={people} absences={basis.strategy.absences} />}>
          {people.map((person) => (
            <ReadOnly key={person.id} when={!may.plan}>
              <PersonCard
                person={person}
                absences={basis.strategy.absences.filter(({ personId }) => personId === person.id)}
                formats={basis.tactic.formats.filter(({ retired }) => !retired)}
                load={loads.get(person.id)}
                onRemove={(row) => void remove(row, t('removed', { name: person.name }))}
              />
            </ReadOnly>
          ))}
          <MembersSection people={people} />
        </Reading>
      )}
    </>
  )
}
