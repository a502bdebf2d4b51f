import {
  idSchema,
  languageSchema,
  startWorkspaceSchema,
  updateWorkspaceSchema,
  zoneSchema,
  type Person,
} from '@cadans/domain'
import { z } from 'zod'
import { findRedoable, findUndoable } from '../journal/reversible.store.ts'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import { findRows } from '../journal/rows.store.ts'
import { personKind } from '../strategy/strategy.kinds.ts'
import { actorProcedure, counted, memberInput, memberProcedure, ownerProcedure, router } from '../trpc.ts'
import { findOverview } from './overview.ts'
import { startExample } from './start-example.writes.ts'
import { startWorkspace } from './start-workspace.writes.ts'
import { findWorkspaces, getWorkspace } from './workspace.store.ts'
import { removeExample, updateWorkspace } from './workspace.writes.ts'

export const workspaceRouter = router({
  list: actorProcedure.query(({ ctx: { database, actor } }) => findWorkspaces(database.read, actor)),

  overview: actorProcedure.query(({ ctx }) => findOverview(ctx, ctx.actor)),

  start: actorProcedure
    .input(startWorkspaceSchema)
    .use(counted('workspace'))
    .mutation(({ ctx, input, signal }) => startWorkspace(ctx, input, signal)),

  startExample: actorProcedure
    .input(z.strictObject({ id: idSchema, language: languageSchema, zone: zoneSchema }))
    .use(counted('workspace'))
    .mutation(({ ctx, input }) => startExample(ctx, input)),

  removeExample: ownerProcedure.mutation(({ ctx }) => removeExample(ctx, ctx.member)),

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
    .mutation(({ ctx, input: { workspaceId: _workspaceId, ...sent } }) =>
      updateWorkspace(ctx, ctx.member, sent),
    ),
})
