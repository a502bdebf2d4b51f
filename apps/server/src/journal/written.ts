import type { Id } from '@cadans/domain'
import type { Written } from './change.ts'

/** A write as its procedure answers it: the result under its own name. */
export function answerOf<T, Name extends string>(
  { changeNumber, changeSetId, result }: Written<T>,
  name: Name,
): { changeNumber: number; changeSetId: Id | null } & Record<Name, T> {
  const named = { [name]: result } as Record<Name, T>
  return { changeNumber, changeSetId, ...named }
}
