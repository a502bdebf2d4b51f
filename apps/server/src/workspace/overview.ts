import type { Id, Role } from '@cadans/domain'
import type { KnownActor } from '../access/actor.ts'
import type { AppContext } from '../context.ts'
import { requireMember } from '../access/acting-member.store.ts'
import { countToday, findThisWeek } from '../today/find-today.ts'
import { findWorkspaces } from './workspace.store.ts'

/** How this week stands in one workspace. */
export interface WorkspaceWeek {
  id: Id
  name: string
  isExample: boolean
  role: Role
  /** Posts of this week that the plan wants and nobody filled. */
  open: number
  due: number
  late: number
  /** Waiting for somebody's approval. */
  waiting: number
  /** This week's posts over all channels: what is wanted, in thousandths, and how many went out or are to. */
  target: number
  published: number
  planned: number
}

/** This week in all of somebody's workspaces, by name: one after another, so that others are answered in between. */
export async function findOverview(
  context: Pick<AppContext, 'database' | 'clock'>,
  actor: KnownActor,
): Promise<WorkspaceWeek[]> {
  const { read } = context.database
  const weeks: WorkspaceWeek[] = []
  for (const { id, name, isExample } of await findWorkspaces(read, actor)) {
    const member = await requireMember(read, actor, id)
    const today = await findThisWeek(context, member)
    weeks.push({
      id,
      name,
      isExample,
      role: member.role,
      open: today.openThisWeek.length,
      ...countToday(today),
      target: today.frequency.reduce((sum, { target }) => sum + target, 0),
      published: today.frequency.reduce((sum, { published }) => sum + published.count, 0),
      planned: today.frequency.reduce((sum, { planned }) => sum + planned.count, 0),
    })
  }
  return weeks
}
