import { setImmediate } from 'node:timers/promises'
import type { Executor } from '@cadans/database'
import { type Horizon, type Id, originSchema } from '@cadans/domain'
import type { ChordPost } from '@cadans/insight'
import type { Member } from '../access/member.ts'

/** Rows read at once: nothing else happens until they are. */
const PORTION = 500

/** What is looked at of a published post to find what strikes a chord; no result where nothing was read. */
export type PublishedPost = Omit<ChordPost, 'result'> & { result: ChordPost['result'] | null }

/** The published posts of a period with what they did, by date and time, whoever else asks something served in between. */
export async function findPublished(
  executor: Executor,
  member: Member,
  horizon: Horizon,
): Promise<PublishedPost[]> {
  const found: PublishedPost[] = []
  for (let after: Row | undefined; ; await setImmediate()) {
    const rows = await findPortion(executor, member, { horizon, after })
    for (const row of rows) found.push(publishedOf(row))
    after = rows.at(-1)
    if (rows.length < PORTION) return found
  }
}

/** Those of which something was read. */
export function readOf(posts: readonly PublishedPost[]): ChordPost[] {
  return posts.filter((post): post is ChordPost => post.result !== null)
}

type Row = Awaited<ReturnType<typeof findPortion>>[number]

async function findPortion(
  executor: Executor,
  member: Member,
  {
    horizon: { from, until },
    after,
  }: { horizon: Horizon; after: { date: string; time: string; id: Id } | undefined },
) {
  let query = executor
    .selectFrom('posts')
    .leftJoin('post_results', (join) =>
      join.onRef('post_results.post_id', '=', 'posts.id').on('post_results.deleted_at', 'is', null),
    )
    .select(['posts.id', 'date', 'time', 'family_id', 'idea_id', 'channel_id', 'theme_id', 'format_id'])
    .select(['message_id', 'segment_id', 'origin', 'inviting', 'prompt', 'promotion_cents'])
    .select(['measured_on', 'reach', 'impressions', 'reactions', 'comments', 'shares', 'saves', 'clicks'])
    .select(['conversions', 'paid_reach', 'paid_interactions', 'spent_cents'])
    .select(['replies_answered', 'replies_answered_in_time'])
    .where('posts.workspace_id', '=', member.workspaceId)
    .where('posts.deleted_at', 'is', null)
    .where('status', '=', 'published')
    .where('date', '>=', after?.date ?? from)
    .where('date', '<=', until)
  if (after !== undefined) {
    const { date, time, id } = after
    query = query.where((post) =>
      post(post.refTuple('posts.date', 'posts.time', 'posts.id'), '>', post.tuple(date, time, id)),
    )
  }
  return query.orderBy('posts.date').orderBy('posts.time').orderBy('posts.id').limit(PORTION).execute()
}

function publishedOf(row: Row): PublishedPost {
  return {
    id: row.id,
    familyId: row.family_id,
    ideaId: row.idea_id,
    channelId: row.channel_id,
    date: row.date,
    time: row.time,
    themeId: row.theme_id,
    formatId: row.format_id,
    messageId: row.message_id,
    segmentId: row.segment_id,
    origin: originSchema.parse(row.origin),
    inviting: row.inviting === 1,
    prompt: row.prompt,
    promotionCents: row.promotion_cents,
    result: resultOf(row),
  }
}

function resultOf(row: Row): PublishedPost['result'] {
  if (row.measured_on === null) return null
  return {
    measuredOn: row.measured_on,
    reach: row.reach,
    impressions: row.impressions,
    reactions: row.reactions,
    comments: row.comments,
    shares: row.shares,
    saves: row.saves,
    clicks: row.clicks,
    conversions: row.conversions,
    paidReach: row.paid_reach,
    paidInteractions: row.paid_interactions,
    spentCents: row.spent_cents,
    repliesAnswered: row.replies_answered,
    repliesAnsweredInTime: row.replies_answered_in_time,
  }
}
