import type { Workspace } from '@cadans/domain'
import { column, flag, rowKind } from '../journal/row-kind.ts'

/** Whose owner and date of making stand outside the journal: a workspace is made before anybody can act in it. */
export const workspaceKind = rowKind<Workspace>()({
  entity: 'workspace',
  table: 'workspaces',
  columns: {
    name: column(),
    language: column(),
    zone: column(),
    country: column(),
    sector: column(),
    approval: column(),
    isExample: flag,
  },
  subject: ({ name }) => name,
})
