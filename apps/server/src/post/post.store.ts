import type { Database, Executor } from '@cadans/database'
import {
  DomainError,
  EXCERPT_LENGTH,
  filterColumns,
  finderOf,
  type Horizon,
  type Id,
  isUnfinished,
  type LocalDate,
  mondayOf,
  type Post,
  type PostCard,
  type PostFilter,
  statuses,
} from '@cadans/domain'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Member } from '../access/member.ts'
import { findRows } from '../journal/rows.store.ts'
import { keyMessageKind } from '../strategy/strategy.kinds.ts'
import { postKind } from './post.kind.ts'

type PostExpressions = ExpressionBuilder<Database, 'posts'>

const columns = {
  channelId: 'channel_id',
  themeId: 'theme_id',
  formatId: 'format_id',
  messageId: 'message_id',
  goalId: 'goal_id',
  segmentId: 'segment_id',
  ownerId: 'owner_id',
  campaignId: 'campaign_id',
  status: 'status',
} as const

/** The living posts of a workspace with all their fields. */
function wholePosts(executor: Executor, member: Member) {
  return executor
    .selectFrom('posts')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
}

/** @throws {DomainError} `row.notFound` */
export async function getPost(executor: Executor, member: Member, id: Id): Promise<Post> {
  const row = await wholePosts(executor, member).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new DomainError('row.notFound', { entity: 'post', id })
  return postKind.decode({ ...row })
}

/** The living posts of a channel or of an owner. */
export async function findPostsWhere(
  executor: Executor,
  member: Member,
  where: { channel_id: Id } | { owner_id: Id },
): Promise<Post[]> {
  const rows = await executor
    .selectFrom('posts')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where((row) => row.and(where))
    .where('deleted_at', 'is', null)
    .execute()
  return rows.map((row) => postKind.decode({ ...row }))
}

/** Posts from one local date to another, both included, by date and time. */
export async function findPosts(
  executor: Executor,
  member: Member,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<Post[]> {
  const rows = await wholePosts(executor, member)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .orderBy('date')
    .orderBy('time')
    .orderBy('id')
    .execute()
  return rows.map((row) => postKind.decode({ ...row }))
}

/** Living posts by their ids with all their fields, by date and time. */
export async function findPostsOf(executor: Executor, member: Member, ids: readonly Id[]): Promise<Post[]> {
  if (ids.length === 0) return []
  const rows = await wholePosts(executor, member).where('id', 'in', ids).execute()
  return inOrder(rows.map((row) => postKind.decode({ ...row })))
}

/** The others in a post's family, by date and time. */
export async function findRelatives(
  executor: Executor,
  member: Member,
  { id, familyId }: Pick<Post, 'id' | 'familyId'>,
): Promise<Post[]> {
  if (familyId === null) return []
  const rows = await wholePosts(executor, member)
    .where('family_id', '=', familyId)
    .where('id', '!=', id)
    .execute()
  return inOrder(rows.map((row) => postKind.decode({ ...row })))
}

const card = postKind.without(['copy', 'note', 'reasons'])

function toCard(row: Record<string, string | number | null>): PostCard {
  return Object.assign(card.decode(row), { hasText: row.has_text === 1, excerpt: String(row.excerpt) })
}

/** What `String.trim` takes away, so that a text says as much here as in the rules. */
const blanks =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** The living posts of a workspace without the long texts. */
function postCards(executor: Executor, member: Member) {
  return executor
    .selectFrom('posts')
    .select(card.columns)
    .select(sql<number>`case when ltrim(copy, ${blanks}) = '' then 0 else 1 end`.as('has_text'))
    .select(sql<string>`substr(copy, 1, ${sql.lit(EXCERPT_LENGTH)})`.as('excerpt'))
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
}

/**
 * Posts that a plan placed in a horizon and that somebody moved out of the days around it: their places are taken, so that
 * a plan does not give them out again. The Monday of a place stands in its key, behind the channel's id.
 */
export async function findPostsMovedAway(
  executor: Executor,
  member: Member,
  { horizon, around }: { horizon: Horizon; around: Horizon },
): Promise<PostCard[]> {
  const monday = sql<string>`substr(place_key, 38, 10)`
  const rows = await postCards(executor, member)
    .where('place_key', 'is not', null)
    .where((post) => post.or([post('date', '<', around.from), post('date', '>', around.until)]))
    .where(monday, '>=', mondayOf(horizon.from))
    .where(monday, '<=', horizon.until)
    .execute()
  return inOrder(rows.map((row) => toCard({ ...row })))
}

/** As {@link findPosts}, without the long texts and with a filter: what lists and calendar show. */
export async function findPostCards(
  executor: Executor,
  member: Member,
  { from, until, filter = {} }: { from: LocalDate; until: LocalDate; filter?: PostFilter | undefined },
): Promise<PostCard[]> {
  let query = postCards(executor, member)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .orderBy('date')
    .orderBy('time')
    .orderBy('id')
  for (const [list, field] of Object.entries(filterColumns)) {
    const values = filter[list as keyof typeof filterColumns]
    // An empty list asks for nothing in particular, as it does in a feed.
    if (values === undefined || values.length === 0) continue
    if (list === 'goalIds')
      query = query.where(serves(values, await messagesServing(executor, member, values)))
    else query = query.where(columns[field], 'in', values)
  }
  const rivals = filter.competitorIds ?? []
  if (rivals.length > 0) query = query.where(cameOf(member, rivals))
  if (filter.promoted === true) query = query.where('promotion_cents', '>', 0)
  const sought = filter.text?.trim() ?? ''
  if (sought === '') return (await query.execute()).map((row) => toCard({ ...row }))
  // Here and not in SQL: the engines differ in what they hold for the small form of É.
  const finds = finderOf(sought)
  const rows = await query.select('copy').execute()
  return rows.filter(({ title, copy }) => finds([title, copy])).map((row) => toCard({ ...row }))
}

/** A post serves its own goal, or, where it names none, those of its key message: the red thread says the same. */
function serves(goalIds: readonly Id[], messageIds: readonly Id[]) {
  return (post: PostExpressions) =>
    post.or([
      post('goal_id', 'in', goalIds),
      ...(messageIds.length === 0
        ? []
        : [post.and([post('goal_id', 'is', null), post('message_id', 'in', messageIds)])]),
    ])
}

async function messagesServing(executor: Executor, member: Member, goalIds: readonly Id[]): Promise<Id[]> {
  const messages = await findRows(executor, member, keyMessageKind)
  return messages.filter((message) => message.goalIds.some((id) => goalIds.includes(id))).map(({ id }) => id)
}

/** It carries an idea or a key message that came of what was seen of one of these competitors. */
function cameOf(member: Member, competitorIds: readonly Id[]) {
  return (post: PostExpressions) => {
    const became = (column: 'idea_id' | 'message_id') =>
      post
        .selectFrom('observations')
        .select(column)
        .where('observations.workspace_id', '=', member.workspaceId)
        .where('observations.deleted_at', 'is', null)
        .where('competitor_id', 'in', competitorIds)
        .where(`observations.${column}`, 'is not', null)
    return post.or([
      post('posts.idea_id', 'in', became('idea_id')),
      post('posts.message_id', 'in', became('message_id')),
    ])
  }
}

/** Living posts by their ids, the latest first. */
export async function findCardsOf(
  executor: Executor,
  member: Member,
  ids: readonly Id[],
): Promise<PostCard[]> {
  if (ids.length === 0) return []
  const rows = await postCards(executor, member).where('id', 'in', ids).execute()
  return inOrder(rows.map((row) => toCard({ ...row }))).toReversed()
}

/**
 * Work that somebody started and nobody finished: what waits for approval or was sent back, or has its moment or deadline by this day.
 */
export async function findStartedCards(
  executor: Executor,
  member: Member,
  until: LocalDate,
): Promise<PostCard[]> {
  const rows = await postCards(executor, member)
    .where(
      'status',
      'in',
      statuses.filter((status) => isUnfinished({ status })),
    )
    .where((post) =>
      post.or([
        post('date', '<=', until),
        post('deadline', '<=', until),
        post('status', '=', 'review'),
        post('sent_back', '=', 1),
      ]),
    )
    .execute()
  return inOrder(rows.map((row) => toCard({ ...row })))
}

/**
 * By date and time. Here and not in SQL for what is few: asked for in this order, SQLite reads all posts by date rather than the few
 * by their own index.
 */
function inOrder<T extends Pick<Post, 'date' | 'time' | 'id'>>(posts: T[]): T[] {
  const moment = ({ date, time, id }: T): string => `${date} ${time} ${id}`
  return posts.toSorted((one, other) => (moment(one) < moment(other) ? -1 : 1))
}
