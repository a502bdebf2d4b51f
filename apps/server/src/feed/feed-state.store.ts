import { createHash } from 'node:crypto'
import type { Executor, WriteTransaction } from '@cadans/database'
import type { Id } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { instantOf } from '../clock.ts'

/** What the events of a workspace are written with beside the posts themselves. */
export interface FeedSources {
  /** Names, words, work and links. */
  texts: string
  /** The zone and the version of its rules. */
  times: string
}

/** What every event of a workspace owes to its sources. */
export interface FeedRevision {
  /** Instant of the last change of the sources; no event has an earlier stamp. */
  changedAt: string
  /** Added to every SEQUENCE. */
  sequence: number
}

type Services = Pick<AppContext, 'database' | 'clock' | 'logger'>

const SECOND = 1000

/**
 * The revision for these sources, noted when they differ from those of the last time. A calendar program that holds an event
 * passes over another text under the same stamp, and the rows of names and zones keep no stamp of their own.
 * A database that cannot be written still serves: then the revision is as it would have been noted.
 */
export async function reviseFeeds(
  { database, clock, logger }: Services,
  workspaceId: Id,
  sources: FeedSources,
): Promise<FeedRevision> {
  const hashed = { texts: hash(sources.texts), times: hash(sources.times) }
  const known = await findState(database.read, workspaceId)
  if (known !== undefined && isSame(known, hashed)) return known
  const at = instantOf(clock)
  try {
    return await database.write(async (transaction) => {
      // Another reading may have noted it meanwhile.
      const before = await findState(transaction, workspaceId)
      if (before !== undefined && isSame(before, hashed)) return before
      const revision = revisionAfter(before, hashed, at)
      await putState(transaction, workspaceId, { ...hashed, ...revision })
      return revision
    })
  } catch (error) {
    logger.warn({ err: error, workspaceId }, 'feed.revise')
    return revisionAfter(known, hashed, at)
  }
}

/**
 * Lets the next reading count as one after a change of everything: what comes back into a feed has to be newer than what a calendar
 * program held before it took it for gone.
 */
export async function forgetFeedState(transaction: WriteTransaction, workspaceId: Id): Promise<void> {
  await transaction
    .updateTable('feed_states')
    .set({ texts: '', times: '' })
    .where('workspace_id', '=', workspaceId)
    .execute()
}

interface FeedState extends FeedSources, FeedRevision {}

function revisionAfter(before: FeedState | undefined, sources: FeedSources, at: string): FeedRevision {
  if (before === undefined) return { changedAt: at, sequence: 0 }
  // Stamps count seconds: two changes within one have to differ.
  const next = new Date(Date.parse(before.changedAt) + SECOND).toISOString()
  return {
    changedAt: at > next ? at : next,
    sequence: before.sequence + (before.times === sources.times ? 0 : 1),
  }
}

function isSame(state: FeedState, { texts, times }: FeedSources): boolean {
  return state.texts === texts && state.times === times
}

async function findState(executor: Executor, workspaceId: Id): Promise<FeedState | undefined> {
  const row = await executor
    .selectFrom('feed_states')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst()
  return row && { texts: row.texts, times: row.times, changedAt: row.changed_at, sequence: row.sequence }
}

async function putState(
  transaction: WriteTransaction,
  workspaceId: Id,
  { texts, times, changedAt, sequence }: FeedState,
): Promise<void> {
  const values = { texts, times, changed_at: changedAt, sequence }
  await transaction
    .insertInto('feed_states')
    .values({ workspace_id: workspaceId, ...values })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(values))
    .execute()
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
