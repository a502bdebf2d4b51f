import {
  DomainError,
  idSchema,
  languageSchema,
  startWorkspaceSchema,
  updateWorkspaceSchema,
  zoneSchema,
  type Person,
  type Workspace,
} from '@cadans/domain'
import { z } from 'zod'
import { findRedoable, findUndoable } from '../journal/reversible.store.ts'
import { getChangeNumber, writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { findRows } from '../journal/rows.store.ts'
import { personKind } from '../strategy/strategy.kinds.ts'
import { actorProcedure, counted, memberInput, memberProcedure, ownerProcedure, router } from '../trpc.ts'
import { findOverview } from './overview.ts'
import { startExample } from './start-example.ts'
import { startWorkspace } from './start-workspace.ts'
import { workspaceKind } from './workspace.kind.ts'
import { findWorkspaces, getWorkspace } from './workspace.store.ts'

export const workspaceRouter = router({
  list: actorProcedure.query(({ ctx: { database, actor } }) => findWorkspaces(database.read, actor)),

  overview: actorProcedure.query(({ ctx }) => findOverview(ctx, ctx.actor)),

  start: actorProcedure
    .input(startWorkspaceSchema)
    .use(counted('workspace'))
    .mutation(({ ctx, input }) => startWorkspace(ctx, input)),

  startExample: actorProcedure
    .input(z.strictObject({ id: idSchema, language: languageSchema, zone: zoneSchema }))
    .use(counted('workspace'))
    .mutation(({ ctx, input }) => startExample(ctx, input)),

  removeExample: ownerProcedure.mutation(async ({ ctx }) => {
    const intent = { deed: 'remove', entity: 'workspace', member: ctx.member } as const
    const { changeNumber, changeSetId } = await writeChangeSet(ctx, intent, async (change) => {
      const { id, version, isExample } = await getWorkspace(change.transaction, ctx.member)
      if (!isExample) throw new DomainError('workspace.notExample')
      await change.remove(workspaceKind, [{ id, version }])
    })
    return { changeNumber, changeSetId }
  }),

  get: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const changeNumber = await getChangeNumber(database.read, member.workspaceId)
    const people = await findRows(database.read, member, personKind)
    return {
      workspace: await getWorkspace(database.read, member),
      me: people.find(({ id }) => id === member.personId) as Person,
      role: member.role,
      isAlone: member.isAlone,
      changeNumber,
      undo: await findUndoable(database.read, member),
      redo: await findRedoable(database.read, member),
    }
  }),

  update: ownerProcedure
    .input(memberInput(updateWorkspaceSchema.shape))
    .mutation(async ({ ctx, input: { workspaceId, version, country, approval, ...fields } }) => {
      const intent = { deed: 'update', entity: 'workspace', member: ctx.member } as const
      const written = await writeChangeSet(ctx, intent, async (change) => {
        const [row] = await change.update(workspaceKind, [{ id: workspaceId, version }], (before) => ({
          ...before,
          ...fields,
          country: country ?? before.country,
          approval: approval ?? before.approval,
        }))
        return row as Workspace
      })
      return answerOf(written, 'workspace')
    }),
})
