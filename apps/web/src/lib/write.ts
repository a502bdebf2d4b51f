import type { Id } from '@cadans/domain'
import type { QueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { afterWriting } from './after-writing.ts'
import { noteChangeNumber } from './change-number.ts'
import { currentLine } from './line.ts'

/** What every write of a workspace answers. */
export interface Changed {
  changeNumber: number
  changeSetId: Id | null
}

export interface WrittenAnswer<Answer> {
  answer: Answer
  /** Done when all that was touched has been read again; a fault there is reported, and never turns the write into a refusal. */
  reading: Promise<void>
}

/**
 * The one door of all writes of a workspace: a change by hand, a draft that saves itself, and what takes one back.
 * @throws what it was refused with
 */
export async function write<Answer extends { changeNumber: number }>(
  queryClient: QueryClient,
  workspaceId: Id,
  send: () => Promise<Answer>,
): Promise<WrittenAnswer<Answer>> {
  // Known to be in vain: said at once, and what was typed stays.
  if (currentLine() === 'lost') throw TRPCClientError.from(new TypeError('no line'))
  const answer = await send()
  const reading = afterWriting(() => noteChangeNumber(queryClient, workspaceId, answer.changeNumber))
  return { answer, reading }
}
