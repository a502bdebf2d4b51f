import type { Inventory, Snapshot } from '@cadans/domain'
import { column, rowKind } from '../journal/row-kind.ts'

export const inventoryKind = rowKind<Inventory>()({
  entity: 'inventory',
  table: 'inventories',
  columns: {
    date: column(),
    process: column(),
    time: column(),
    outcome: column(),
    outside: column(),
    weeklyMinutes: column(),
    words: column(),
  },
  subject: ({ date }) => date,
})

export const snapshotKind = rowKind<Snapshot>()({
  entity: 'snapshot',
  table: 'snapshots',
  columns: {
    competitorId: column(),
    platform: column(),
    date: column(),
    followers: column(),
    postsPerWeek: column(),
    interactionsPerPost: column(),
    responseMinutes: column(),
  },
  subject: ({ date }) => date,
})
