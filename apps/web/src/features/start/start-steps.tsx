import { addDays } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, type SubmitEvent, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { afterWriting } from '../../lib/after-writing.ts'
import { useLanguage } from '../../lib/language.ts'
import { client, type Outputs } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { ChannelsStep } from './channels-step.tsx'
import { MessagesStep } from './messages-step.tsx'
import {
  findProblem,
  type StartDraft,
  type StartProblem,
  type StepName,
  steps,
  toStartWorkspace,
} from './start-draft.ts'
import { StepHeading } from './step-heading.tsx'
import { deviceZone } from '../../lib/use-today.ts'
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
  const { language } = useLanguage()
  const words = useTemplateWords(draft.sector)
  const navigate = useNavigate()
  const toasts = useToasts()
  const [problem, setProblem] = useState<StartProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const number = steps.indexOf(step)
  useEffect(() => void fetchTimeStep(), [])

  function go(to: StepName | null): void {
    setProblem(null)
    change({ step: to })
  }

  async function finish(): Promise<void> {
    setBusy(true)
    const around = {
      language,
      zone: deviceZone(),
      words,
      fallbackName: t('who.fallbackName'),
      fallbackOwner: t('who.fallbackOwner'),
    }
    let started: Outputs['workspace']['start']
    try {
      started = await client.workspace.start.mutate(toStartWorkspace(draft, around))
    } catch (error) {
      toasts.refused(error)
      return setBusy(false)
    }
    const { workspace, placed } = started
    await afterWriting(async () => {
      forget()
      await navigate({
        to: '/w/$workspaceId/calendar',
        params: { workspaceId: workspace.id },
        // Not the start itself: the month of the last days of one holds hardly anything of what was just planned.
        search: { date: addDays(draft.startDate, 6) },
      })
      toasts.told(t('placed', { count: placed }))
    })
  }

  function handleSubmit(event: SubmitEvent): void {
    event.preventDefault()
    const found = findProblem(step, draft, words)
    setProblem(found)
    if (found !== null) return
    const next = steps[number + 1]
    if (next === undefined) void finish()
    else go(next)
  }

  return (
    <form className={classes.steps} onSubmit={handleSubmit}>
      <div className={classes.progress}>
        <Text size='xs' c='dimmed'>
          {t('step', { step: number + 1, steps: steps.length })} · {t(`steps.${step}`)}
        </Text>
        <div className={classes.track} aria-hidden>
          {steps.map((one, index) => (
            <span key={one} data-done={index <= number || undefined} />
          ))}
        </div>
      </div>
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
