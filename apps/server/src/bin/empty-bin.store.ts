import type { WriteTransaction } from '@cadans/database'
import { type BinEntity, binEntities, type Id } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { binTables, findDeleted } from './bin.store.ts'
import { binStart } from './find-bin.ts'

/** So many rows in one transaction, so that nobody waits for it. */
const PORTION = 100

type Services = Pick<AppContext, 'database' | 'clock'>

/**
 * Removes for good what was deleted longer ago than the bin keeps it, in every workspace: the rows, what was said of them, and
 * what the journal holds of their text. It runs by itself, so it has no member and goes past the journal; that somebody made,
 * changed and deleted something stays in it. @returns how many rows went
 */
export async function emptyBin({ database, clock }: Services): Promise<number> {
  const asked = { from: '', until: binStart(clock) }
  let count = 0
  for (const { id: workspaceId } of await database.read.selectFrom('workspaces').select('id').execute()) {
    for (const entity of binEntities) {
      const gone = await findDeleted(database.read, entity, { workspaceId, ...asked })
      const ids = gone.map(({ id }) => id)
      for (let start = 0; start < ids.length; start += PORTION) {
        const portion = ids.slice(start, start + PORTION)
        await database.write((transaction) => forget(transaction, entity, portion))
      }
      count += ids.length
    }
  }
  return count
}

async function forget(transaction: WriteTransaction, entity: BinEntity, ids: readonly Id[]): Promise<void> {
  // One that was brought back a moment ago lives, and stays.
  const rows = await transaction
    .selectFrom(binTables[entity])
    .select('id')
    .where('id', 'in', ids)
    .where('deleted_at', 'is not', null)
    .execute()
  const dead = rows.map(({ id }) => id)
  if (dead.length === 0) return
  await transaction.deleteFrom(binTables[entity]).where('id', 'in', dead).execute()
  const forgotten = [...dead]
  if (entity === 'post') {
    const comments = await transaction
      .selectFrom('comments')
      .select('id')
      .where('post_id', 'in', dead)
      .execute()
    const results = await transaction
      .selectFrom('post_results')
      .select('id')
      .where('post_id', 'in', dead)
      .execute()
    forgotten.push(...comments.map(({ id }) => id), ...results.map(({ id }) => id))
    const said = transaction.selectFrom('comments').select('id').where('post_id', 'in', dead)
    await transaction.deleteFrom('seen_comments').where('comment_id', 'in', said).execute()
    await transaction.deleteFrom('comments').where('post_id', 'in', dead).execute()
    await transaction.deleteFrom('post_results').where('post_id', 'in', dead).execute()
  }
  await forgetText(transaction, forgotten)
}

/** The journal keeps that something happened, and no longer what it said. */
async function forgetText(transaction: WriteTransaction, ids: readonly Id[]): Promise<void> {
  const sets = transaction.selectFrom('changes').select('change_set_id').where('entity_id', 'in', ids)
  await transaction
    .updateTable('change_sets')
    .set({ subject: '' })
    .where('id', 'in', sets)
    .where('entity', 'in', ['post', 'idea', 'task', 'comment'])
    .execute()
  await transaction
    .updateTable('changes')
    .set({ before: null, after: null })
    .where('entity_id', 'in', ids)
    .execute()
}
