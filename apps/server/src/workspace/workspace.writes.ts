import { DomainError, type UpdateWorkspace, type Workspace } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { workspaceKind } from './workspace.kind.ts'
import { getWorkspace } from './workspace.store.ts'

/** Changes what a workspace is called and goes by; what is not sent stays as it is. @throws {DomainError} `row.stale` */
export async function updateWorkspace(
  context: AppContext,
  member: Writer,
  { version, country, approval, ...fields }: UpdateWorkspace,
) {
  const intent = { deed: 'update', entity: 'workspace', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const seen = { id: member.workspaceId, version }
    const [row] = await change.update(workspaceKind, [seen], (before) => ({
      ...before,
      ...fields,
      country: country ?? before.country,
      approval: approval ?? before.approval,
    }))
    return row as Workspace
  })
  return answerOf(written, 'workspace')
}

/** Removes the example. @throws {DomainError} `workspace.notExample` for any other workspace */
export async function removeExample(context: AppContext, member: Writer) {
  const intent = { deed: 'remove', entity: 'workspace', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    const workspace = await getWorkspace(change.transaction, member)
    if (!workspace.isExample) throw new DomainError('workspace.notExample')
    await change.remove(workspaceKind, [workspace])
  })
  return { changeNumber, changeSetId }
}
