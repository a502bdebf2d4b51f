import type { Id } from '@cadans/domain'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { checkMove } from './move-check.ts'
import type { Moment } from '../../lib/moment.ts'
import type { Movable } from './move-dialog.tsx'

export interface MoveRequest {
  post: Movable
  target: Moment
  /** The others of its family move by as many days. */
  withFamily: boolean
  /** Takes back what the calendar already shows. */
  revert?: () => void
}

/**
 * Moving a post, by drag or by dialog: refused, asked about or done, and said aloud either way.
 * @param onMoved is told of a post that stands elsewhere now
 */
export function useMove(onMoved: (id: Id) => void) {
  const { t } = useTranslation('calendar')
  const { today, language } = useWorkspace()
  const toasts = useToasts()
  const [question, setQuestion] = useState<MoveRequest | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const sentence = useCallback(
    ({ date, time }: Moment, withFamily: boolean) =>
      t(withFamily ? 'move.familyDone' : 'move.done', { day: formatDate(date, language, 'day'), time }),
    [t, language],
  )
  const sums = useMemo(
    () => ({ kind: 'post.move', sentence: (count: number) => t('move.severalDone', { count }) }),
    [t],
  )
  const { run, isPending } = useChange(trpc.post.move.mutationOptions(), {
    done: ({ post }, { withFamily = false }) => sentence(post, withFamily),
    sums,
  })

  const carryOut = useCallback(
    async ({ post, target, withFamily, revert }: MoveRequest) => {
      setQuestion(null)
      onMoved(post.id)
      const answer = await run({ id: post.id, version: post.version, ...target, withFamily })
      if (answer === undefined) {
        revert?.()
        setAnnouncement(t('move.takenBack'))
      } else {
        setAnnouncement(sentence(target, withFamily))
      }
    },
    [run, sentence, t, onMoved],
  )

  /** @returns whether it goes ahead, or already stands there; false when refused or when a question is open */
  const move = useCallback(
    (request: MoveRequest): boolean => {
      switch (checkMove(request.post, request.target, today)) {
        case 'same':
          return true
        case 'published':
          request.revert?.()
          toasts.told(t('move.published'))
          setAnnouncement(t('move.published'))
          return false
        case 'past':
          setQuestion(request)
          return false
        case 'fine':
          void carryOut(request)
          return true
      }
    },
    [carryOut, t, toasts, today],
  )

  const giveUp = useCallback(() => {
    question?.revert?.()
    setQuestion(null)
    setAnnouncement(t('move.takenBack'))
  }, [question, t])

  return { move, isPending, question, confirm: carryOut, giveUp, announcement }
}
