import { addDays } from '@cadans/domain'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { afterWriting } from '../../lib/after-writing.ts'
import { useLanguage } from '../../lib/language.ts'
import { client, type Outputs } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { deviceZone } from '../../lib/use-today.ts'
import { type StartDraft, type Surroundings, toStartWorkspace } from './start-draft.ts'

interface Finish {
  /** Starts the workspace and leads to its calendar; a refusal is said, and the answers stay. */
  finish: (draft: StartDraft, words: Surroundings['words']) => Promise<void>
  isBusy: boolean
}

/** @param forget drops the answers, once the workspace is there */
export function useFinishStart(forget: () => void): Finish {
  const { t } = useTranslation('start')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const toasts = useToasts()
  const [isBusy, setBusy] = useState(false)

  async function finish(draft: StartDraft, words: Surroundings['words']): Promise<void> {
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

  return { finish, isBusy }
}
