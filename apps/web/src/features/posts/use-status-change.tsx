import type { Status } from '@cadans/domain'
import { type ReactNode, useState } from 'react'
import { AskDialog } from '../approval/ask-dialog.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { LoadedDialog } from './loaded-dialog.tsx'

/**
 * Gives the open post a status, and asks first where a step has to know more: who reads it, or in which tool it stands ready.
 * @returns what to call with the status, and the questions, to be shown somewhere
 */
export function useStatusChange(): { change: (status: Status) => void; questions: ReactNode } {
  const { editor } = useOpenPost()
  const [asked, setAsked] = useState<'review' | 'loaded' | null>(null)
  const close = () => setAsked(null)
  return {
    change(status) {
      if (status === 'review' || status === 'loaded') setAsked(status)
      else void editor.save({ status })
    },
    questions: (
      <>
        <AskDialog opened={asked === 'review'} onClose={close} />
        <LoadedDialog
          opened={asked === 'loaded'}
          onClose={close}
          onAnswer={(loadedIn) => void editor.save({ status: 'loaded', loadedIn })}
        />
      </>
    ),
  }
}
