import type { Id } from '@cadans/domain'
import { Button, Group } from '@mantine/core'
import { type NotificationData, notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { afterWriting } from './after-writing.ts'
import { client, type Outputs } from './trpc.ts'
import { useDeedSentence } from './use-deed-sentence.ts'
import { useErrorSentence } from './use-sentences.ts'
import { write, type WrittenAnswer } from './write.ts'

type Reversed = Outputs['journal']['undo']

const UNDO_MS = 10_000

/** What was said last of what was done, and the changes it stands for. */
let said = ''
let summed: { kind: string; workspaceId: Id; changeSetIds: readonly Id[] } | null = null

/** Shows what was done, in the place of what was said before it: one at a time. @returns its id */
function replaceSaid(message: NotificationData): string {
  notifications.hide(said)
  summed = null
  said = notifications.show({
    ...message,
    // Once it has gone by, the next begins to count anew.
    onClose: ({ id }) => {
      if (id === said) summed = null
    },
  })
  return said
}

/** What was said before of the same kind, as long as it stands there. */
function soFar(kind: string, workspaceId: Id): readonly Id[] {
  return summed?.kind === kind && summed.workspaceId === workspaceId ? summed.changeSetIds : []
}

/** Several of one kind in a row are said as one, with one Undo. */
export interface Summing {
  kind: string
  /** Said of two or more. */
  sentence: (count: number) => string
}

export interface ChangedSet {
  workspaceId: Id
  /** Null for what no undo takes back. */
  changeSetId: Id | null
  sums?: Summing | undefined
}

export interface Toasts {
  /** Something was changed; with a change set it carries Undo for ten seconds. Takes the place of what was said before. */
  changed: (sentence: string, set: ChangedSet) => void
  /** Something is good to know, and needs no answer. */
  told: (sentence: string) => void
  /** Something was refused; stays until closed. */
  refused: (error: unknown) => void
  /** Takes back a change set, or one's own last change. */
  undo: (workspaceId: Id, changeSetId?: Id) => Promise<void>
  redo: (workspaceId: Id) => Promise<void>
}

export function useToasts(): Toasts {
  const { t } = useTranslation(['shell', 'common'])
  const sentenceOf = useErrorSentence()
  const deedSentence = useDeedSentence()
  const queryClient = useQueryClient()

  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('notificationClose') }

    function told(sentence: string): void {
      replaceSaid({ message: sentence, autoClose: 4000, closeButtonProps })
    }

    function refused(error: unknown): void {
      const message = sentenceOf(error)
      // The same sentence twice is one message.
      notifications.show({
        id: `refused:${message}`,
        message,
        color: 'red',
        autoClose: false,
        role: 'alert',
        closeButtonProps,
      })
    }

    async function undo(workspaceId: Id, changeSetId?: Id): Promise<void> {
      const input = changeSetId === undefined ? { workspaceId } : { workspaceId, id: changeSetId }
      await reverse(
        workspaceId,
        () => client.journal.undo.mutate(input),
        (what) => t('undone', { what }),
      )
    }

    async function redo(workspaceId: Id): Promise<void> {
      const send = () => client.journal.redo.mutate({ workspaceId })
      await reverse(workspaceId, send, (what) => t('redone', { what }))
    }

    async function reverse(
      workspaceId: Id,
      send: () => Promise<Reversed>,
      sentenceFor: (what: string) => string,
    ): Promise<void> {
      let written: WrittenAnswer<Reversed>
      try {
        written = await write(queryClient, workspaceId, send)
      } catch (error) {
        return refused(error)
      }
      const { answer, reading } = written
      await reading
      await afterWriting(() => told(sentenceFor(inside(deedSentence(answer.changeSet)))))
    }

    async function undoAll(workspaceId: Id, ids: readonly Id[]): Promise<void> {
      // The newest first, as they would be taken back by hand.
      for (const id of ids.toReversed()) await undo(workspaceId, id)
    }

    function changed(sentence: string, { workspaceId, changeSetId, sums }: ChangedSet): void {
      if (changeSetId === null) return told(sentence)
      const ids = [...(sums === undefined ? [] : soFar(sums.kind, workspaceId)), changeSetId]
      const id = replaceSaid({
        autoClose: UNDO_MS,
        closeButtonProps,
        message: (
          <Group justify='space-between' wrap='nowrap' gap='sm'>
            <span>{sums !== undefined && ids.length > 1 ? sums.sentence(ids.length) : sentence}</span>
            <Button
              variant='subtle'
              size='compact-sm'
              style={{ flexShrink: 0 }}
              onClick={() => {
                notifications.hide(id)
                void undoAll(workspaceId, ids)
              }}
            >
              {t('common:undo')}
            </Button>
          </Group>
        ),
      })
      if (sums !== undefined) summed = { kind: sums.kind, workspaceId, changeSetIds: ids }
    }

    return { changed, told, refused, undo, redo }
  }, [t, sentenceOf, deedSentence, queryClient])
}

/** A sentence as the second half of another. */
function inside(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1)
}
