import { saveInventorySchema, saveSnapshotSchema } from '@cadans/domain'
import { kindRouter } from '../row/kind.router.ts'
import { assertNotAhead } from '../row/not-ahead.ts'
import { inventoryKind, snapshotKind } from './situation.kinds.ts'

export const inventoryRouter = kindRouter(inventoryKind, saveInventorySchema, {
  beforeSave: assertNotAhead,
})

export const snapshotRouter = kindRouter(snapshotKind, saveSnapshotSchema, {
  references: ({ competitorId }) => ({ competitor: [competitorId] }),
  beforeSave: assertNotAhead,
})
