import type { ErrorCode, ErrorParams, Tactic } from '@cadans/domain'
import type { Effort } from '@cadans/planner'
import type { Basis } from './basis.ts'
import type { Preview } from './preview.ts'

/** `fast` while a hand moves, `improved` when it rests. */
export interface Question {
  tactic: Tactic
  effort: Effort
}

/** To the worker: what to plan from, once, and then questions. */
export type ToPlanner =
  | { kind: 'basis'; basis: Basis }
  | { kind: 'question'; number: number; question: Question }

/** From the worker; `refused` is for the user, `failed` for the log. */
export type Answer =
  | { kind: 'preview'; preview: Preview }
  | { kind: 'refused'; code: ErrorCode; params: ErrorParams }
  | { kind: 'failed'; message: string }

export type FromPlanner = { number: number; answer: Answer }
