import { Button, Group, Text } from '@mantine/core'
import { lazy, type SubmitEvent, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { ChannelsStep } from './channels-step.tsx'
import { MessagesStep } from './messages-step.tsx'
import { findProblem, type StartDraft, type StartProblem, type StepName, steps } from './start-draft.ts'
import { StepHeading } from './step-heading.tsx'
import { StepProgress } from './step-progress.tsx'
import { useFinishStart } from './use-finish-start.ts'
import { useTemplateWords } from './use-template-words.ts'
import { WhoStep } from './who-step.tsx'
import classes from './start.module.css'

// With its calendar of days, which the first screen need not wait for.
const fetchTimeStep = () => import('./time-step.tsx')
const TimeStep = lazy(async () => ({ default: (await fetchTimeStep()).TimeStep }))

interface Props {
  draft: StartDraft
  step: StepName
  change: (part: Partial<StartDraft>) => void
  forget: () => void
}

/** Four screens and a way back at each. */
export function StartSteps({ draft, step, change, forget }: Props) {
  const { t } = useTranslation(['start', 'common', 'fields'])
  const words = useTemplateWords(draft.sector)
  const { finish, isBusy } = useFinishStart(forget)
  const [problem, setProblem] = useState<StartProblem | null>(null)
  const number = steps.indexOf(step)
  useEffect(() => void fetchTimeStep(), [])

  function go(to: StepName | null): void {
    setProblem(null)
    change({ step: to })
  }

  function handleSubmit(event: SubmitEvent): void {
    event.preventDefault()
    const found = findProblem(step, draft, words)
    setProblem(found)
    if (found !== null) return
    const next = steps[number + 1]
    if (next === undefined) void finish(draft, words)
    else go(next)
  }

  return (
    <form className={classes.steps} onSubmit={handleSubmit}>
      <StepProgress step={step} />
      <StepHeading key={step}>{t(`${step}.title`)}</StepHeading>
      <Text c='dimmed' mb='lg'>
        {t(`${step}.text`)}
      </Text>
      {step === 'who' && <WhoStep draft={draft} change={change} />}
      {step === 'channels' && <ChannelsStep draft={draft} change={change} />}
      {step === 'messages' && <MessagesStep draft={draft} change={change} />}
      {step === 'time' && (
        <Suspense fallback={<LinesSkeleton lines={4} />}>
          <TimeStep draft={draft} change={change} />
        </Suspense>
      )}
      <div role='alert' className={classes.problem}>
        {problem !== null && t(`fields:${problem}`)}
      </div>
      <Group justify='space-between' mt='lg'>
        <Button
          type='button'
          variant='subtle'
          color='gray'
          c='dimmed'
          onClick={() => go(steps[number - 1] ?? null)}
        >
          {t('common:back')}
        </Button>
        <Button type='submit' size='md' loading={isBusy}>
          {number === steps.length - 1 ? t('finish') : t('common:next')}
        </Button>
      </Group>
      <div role='status' className={classes.busy}>
        {isBusy && t('busy')}
      </div>
    </form>
  )
}
