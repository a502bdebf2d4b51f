import { setImmediate } from 'node:timers/promises'
import type { Executor, WriteTransaction } from '@cadans/database'
import type { FeedPost } from '@cadans/calendar-feed'
import {
  DomainError,
  type Feed,
  type FeedFilter,
  feedFilterSchema,
  type Horizon,
  type Id,
  type Status,
} from '@cadans/domain'
import type { Member } from '../access/member.ts'

/** A living feed, found by its token. */
export interface ServedFeed {
  id: Id
  name: string
  filter: FeedFilter
  workspaceId: Id
  personId: Id
  zone: string
  changeNumber: number
  lastUsedAt: string | null
  rendering: Rendering
}

/** What the size that calendar programs take did to a feed, the last time it was written. */
export type Rendering = Pick<Feed, 'shortened' | 'reach'>

/** The member's workspace's feeds, revoked ones too, in the order in which they were made. */
export async function findFeeds(executor: Executor, member: Member): Promise<Feed[]> {
  const rows = await executor
    .selectFrom('feeds')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    filter: feedFilterSchema.parse(JSON.parse(row.filter)),
    personId: row.person_id,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
    ...renderingOf(row),
  }))
}

/** @throws {DomainError} `feed.notFound` */
export async function getFeed(executor: Executor, member: Member, id: Id): Promise<Feed> {
  const feed = (await findFeeds(executor, member)).find((one) => one.id === id)
  if (feed === undefined) throw new DomainError('feed.notFound')
  return feed
}

/** One that was not revoked. @throws {DomainError} `feed.notFound` */
export async function getLivingFeed(executor: Executor, member: Member, id: Id): Promise<Feed> {
  const feed = await getFeed(executor, member, id)
  if (feed.revokedAt !== null) throw new DomainError('feed.notFound')
  return feed
}

/**
 * The feed that a token opens, with the change number read beside it. A feed is gone when it is revoked, and with the person
 * it belongs to or the workspace. The token is the authorization, so this asks for no member.
 */
export async function findServedFeed(executor: Executor, tokenHash: string): Promise<ServedFeed | undefined> {
  const row = await executor
    .selectFrom('feeds')
    .innerJoin('workspaces', 'workspaces.id', 'feeds.workspace_id')
    .innerJoin('people', 'people.id', 'feeds.person_id')
    .innerJoin('change_counters', 'change_counters.workspace_id', 'feeds.workspace_id')
    .select([
      'feeds.id',
      'feeds.name',
      'feeds.filter',
      'feeds.workspace_id',
      'feeds.person_id',
      'feeds.last_used_at',
      'feeds.shortened',
      'feeds.reach_from',
      'feeds.reach_until',
      'workspaces.zone',
      'change_counters.number',
    ])
    .where('feeds.token_hash', '=', tokenHash)
    .where('feeds.revoked_at', 'is', null)
    .where('feeds.deleted_at', 'is', null)
    .where('workspaces.deleted_at', 'is', null)
    .where('people.deleted_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      name: row.name,
      filter: feedFilterSchema.parse(JSON.parse(row.filter)),
      workspaceId: row.workspace_id,
      personId: row.person_id,
      zone: row.zone,
      changeNumber: row.number,
      lastUsedAt: row.last_used_at,
      rendering: renderingOf(row),
    }
  )
}

function renderingOf({
  shortened,
  reach_from: from,
  reach_until: until,
}: {
  shortened: number
  reach_from: string | null
  reach_until: string | null
}): Rendering {
  return { shortened: shortened === 1, reach: { from, until } }
}

/** Rows read at once: SQLite answers in one go, and nothing else happens until it has. */
const PORTION = 2000

/** Posts whose date or deadline lies in the window, by date and time. Read in portions, with room for others between. */
export async function findFeedPosts(
  executor: Executor,
  member: Member,
  window: Horizon,
): Promise<FeedPost[]> {
  const posts: FeedPost[] = []
  for (;;) {
    const portion = await findPortion(executor, member, { window, after: posts.at(-1) })
    posts.push(...portion)
    if (portion.length < PORTION) return posts
    await setImmediate()
  }
}

async function findPortion(
  executor: Executor,
  member: Member,
  { window: { from, until }, after }: { window: Horizon; after: FeedPost | undefined },
): Promise<FeedPost[]> {
  let query = executor
    .selectFrom('posts')
    .select([
      'id',
      'version',
      'sequence',
      'changed_at',
      'channel_id',
      'date',
      'time',
      'title',
      'theme_id',
      'format_id',
      'message_id',
      'owner_id',
      'status',
      'deadline',
      'promotion_cents',
    ])
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    // A deadline is never after its date, so a post before the window has nothing in it.
    .where('date', '>=', from)
    .where((post) => post.or([post('date', '<=', until), post('deadline', '<=', until)]))
  if (after !== undefined) {
    const { date, time, id } = after
    query = query.where((post) => post(post.refTuple('date', 'time', 'id'), '>', post.tuple(date, time, id)))
  }
  const rows = await query.orderBy('date').orderBy('time').orderBy('id').limit(PORTION).execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    sequence: row.sequence,
    changedAt: row.changed_at,
    channelId: row.channel_id,
    date: row.date,
    time: row.time,
    title: row.title,
    themeId: row.theme_id,
    formatId: row.format_id,
    messageId: row.message_id,
    ownerId: row.owner_id,
    status: row.status as Status,
    deadline: row.deadline,
    promotionCents: row.promotion_cents,
  }))
}

/**
 * Notes what became of a feed, and with `usedAt` when it was read last. It is no change of the workspace: neither the journal nor
 * the change number sees it.
 */
export async function noteRendering(
  transaction: WriteTransaction,
  feedId: Id,
  { shortened, reach, ...use }: Rendering & { usedAt?: string | null },
): Promise<void> {
  await transaction
    .updateTable('feeds')
    .set({
      shortened: shortened ? 1 : 0,
      reach_from: reach.from,
      reach_until: reach.until,
      ...(use.usedAt !== undefined && { last_used_at: use.usedAt }),
    })
    .where('id', '=', feedId)
    .execute()
}
