import type { Executor } from '@cadans/database'
import type { LocalDate } from '@cadans/domain'
import { stands } from '../journal/history.store.ts'
import type { Member } from '../access/member.ts'

/** The first day of the first plan that was not undone, or of the first post, whichever is earlier; null while there is neither. */
export async function findFirstDay(executor: Executor, member: Member): Promise<LocalDate | null> {
  const plan = await executor
    .selectFrom('plans')
    .select((row) => row.fn.min('from').as('day'))
    .where('workspace_id', '=', member.workspaceId)
    .where(stands('plans.change_set_id'))
    .executeTakeFirst()
  const post = await executor
    .selectFrom('posts')
    .select((row) => row.fn.min('date').as('day'))
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  const days = [plan?.day, post?.day].filter((day) => day !== null && day !== undefined)
  return days.toSorted()[0] ?? null
}
