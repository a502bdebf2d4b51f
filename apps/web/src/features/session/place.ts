import type { Id } from '@cadans/domain'
import { type SessionQuestion, sessionQuestions } from '../../lib/addresses/session-search.ts'

const keyOf = (workspaceId: Id) => `cadans.session.${workspaceId}`

/** Keeps on this device where somebody was, so that the hour can be left and gone on with. */
export function rememberQuestion(workspaceId: Id, question: SessionQuestion): void {
  localStorage.setItem(keyOf(workspaceId), question)
}

/** Where somebody was on this device; undefined where the hour has not begun. */
export function rememberedQuestion(workspaceId: Id): SessionQuestion | undefined {
  const kept = localStorage.getItem(keyOf(workspaceId))
  return sessionQuestions.find(({ id }) => id === kept)?.id
}
