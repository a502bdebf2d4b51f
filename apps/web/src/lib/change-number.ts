import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Id } from '@cadans/domain'

/** The highest number heard of each workspace, and the reading that began with it. */
const known = new Map<Id, { number: number; reading: Promise<void> }>()
const leaving = new Set<Id>()

/**
 * Removes a workspace or leaves it. Of one that goes by this page's own hand nothing is asked again: the news of its end comes before
 * the screen has turned to another.
 */
export async function leaveWorkspace(workspaceId: Id, leave: () => Promise<unknown>): Promise<void> {
  leaving.add(workspaceId)
  try {
    await leave()
  } catch (refusal) {
    leaving.delete(workspaceId)
    throw refusal
  }
}

/**
 * Hears of a workspace's change number, from a change made here or from a look at the server, and lets everything
 * read before it be read again. The one owner of invalidation: components never invalidate.
 */
export async function noteChangeNumber(
  queryClient: QueryClient,
  workspaceId: Id,
  changeNumber: number,
): Promise<void> {
  if (leaving.has(workspaceId)) return
  const before = known.get(workspaceId)
  // The stream may have said so before the answer did: whoever writes on needs what is being read.
  if (before !== undefined && changeNumber <= before.number) return before.reading
  const reading = before === undefined ? Promise.resolve() : readAgain(queryClient, workspaceId)
  known.set(workspaceId, { number: changeNumber, reading })
  await reading
}

/**
 * Hears of all workspaces at once. One that is no longer among them was left or removed: what was read of it is asked again, and
 * refused.
 */
export async function noteChangeNumbers(
  queryClient: QueryClient,
  numbers: Readonly<Record<Id, number>>,
): Promise<void> {
  const gone = [...known.keys()].filter((id) => numbers[id] === undefined)
  for (const id of gone) known.delete(id)
  await Promise.all([
    ...Object.entries(numbers).map(([id, number]) => noteChangeNumber(queryClient, id, number)),
    ...gone.filter((id) => !leaving.has(id)).map((id) => readAgain(queryClient, id)),
  ])
}

/** Asks again for all that was read of a workspace. */
export function readAgain(queryClient: QueryClient, workspaceId: Id): Promise<void> {
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => isOfWorkspace(queryKey, workspaceId) })
}

/** Whether a query reads from this workspace, by its key, which may be of any shape; the list of workspaces reads from each. */
export function isOfWorkspace([path, options]: QueryKey, workspaceId: Id): boolean {
  if (!Array.isArray(path)) return false
  const { input } = (options ?? {}) as { input?: { workspaceId?: Id } }
  return input?.workspaceId === workspaceId || path.join('.') === 'workspace.list'
}
