import type { Idea } from '@cadans/domain'
import type { Change, RowReference } from '../journal/change.ts'
import { ideaKind } from './idea.kind.ts'

/** An idea as the caller saw it. @throws {DomainError} `row.notFound`, `row.stale` */
export async function requireIdea(change: Change, seen: RowReference): Promise<Idea> {
  // A row that stays as it was is checked and not written.
  const [idea] = await change.update(ideaKind, [seen], (row) => row)
  return idea as Idea
}
