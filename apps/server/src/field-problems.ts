import { type FieldCode, isFieldCode } from '@cadans/domain'
import { z } from 'zod'

export interface FieldProblem {
  /** Dotted, such as `tactic.channels.0.windows.2.until`. */
  path: string
  message: FieldCode | 'invalid'
}

/** What a schema refused, field by field; nothing when the cause is something else. */
export function fieldProblems(cause: unknown): FieldProblem[] {
  if (!(cause instanceof z.ZodError)) return []
  return cause.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: isFieldCode(issue.message) ? issue.message : 'invalid',
  }))
}
