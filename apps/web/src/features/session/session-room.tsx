import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { SaveState, SaveTrouble } from '../../ui/form/save-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoomSkeleton } from '../../ui/skeletons.tsx'
import { TacticContext } from '../tactic/parts/tactic-context.ts'
import { useTacticEditor } from '../tactic/use-tactic-editor.ts'
import { answeredIn } from './answered.ts'
import { ClashQuestions } from './clash-questions.tsx'
import { QuestionEffect } from './effect/question-effect.tsx'
import { QuestionList } from './question-list.tsx'
import { QuestionPage } from './question-page.tsx'
import { SessionDone } from './session-done.tsx'
import type { SessionProps } from './session-props.ts'
import { useSessionPlace } from './use-session-place.ts'
import classes from './session.module.css'

/** The whole strategy in an hour: the guide's questions one at a time, with what each answer does beside it. */
export function SessionRoom() {
  const { t } = useTranslation('session')
  const { workspaceId } = useWorkspace()
  const tactic = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const groundwork = useGroundwork()
  if (tactic.data !== undefined && strategy.data !== undefined && groundwork.data !== undefined) {
    return <OpenSession saved={tactic.data} strategy={strategy.data} groundwork={groundwork.data} />
  }
  const error = tactic.error ?? strategy.error ?? groundwork.error
  if (error === null) return <RoomSkeleton />
  const retry = () => void Promise.all([tactic.refetch(), strategy.refetch(), groundwork.refetch()])
  return (
    <>
      <PageHeader title={t('name')} />
      <ErrorState error={error} onRetry={retry} />
    </>
  )
}

function OpenSession({ saved, strategy, groundwork }: SessionProps & { saved: Outputs['tactic']['get'] }) {
  const { t } = useTranslation('session')
  const view = useTacticEditor(saved, strategy)
  const place = useSessionPlace()
  const answered = answeredIn(view.basis, groundwork)
  const { question } = place
  return (
    <TacticContext value={view}>
      <PageHeader
        title={t('name')}
        subtitle={
          question === 'done'
            ? t('done.asked')
            : `${t('progress', { number: place.number, of: place.of })} · ${t('left', { count: place.minutesLeft })}`
        }
        side={<SaveState view={view.editor} />}
      />
      <progress className={classes.progress} value={place.number - 1} max={place.of} aria-label={t('name')} />
      <div className={classes.room}>
        <QuestionList
          open={question === 'done' ? undefined : question}
          answered={answered}
          onOpen={place.go}
        />
        <div className={classes.middle}>
          <SaveTrouble
            editor={view.editor}
            places={<ClashQuestions clashes={view.editor.clashes} open={question} onOpen={place.go} />}
          />
          {place.isFirst && <p className={classes.dim}>{t('intro')}</p>}
          {question === 'done' ? (
            <SessionDone answered={answered} beforePlan={view.editor.draft.flush} onOpen={place.go} />
          ) : (
            <QuestionPage
              key={question}
              question={question}
              strategy={strategy}
              groundwork={groundwork}
              isAnswered={answered[question]}
              isLast={place.next === 'done'}
              onBack={place.back === null ? null : () => place.go(place.back)}
              onNext={() => place.go(place.next)}
              onOpen={place.go}
            />
          )}
        </div>
        <QuestionEffect question={question} />
      </div>
    </TacticContext>
  )
}
