import { setImmediate } from 'node:timers/promises'
import type { Executor } from '@cadans/database'
import { addDays, type Id, type LocalDate, rivalsByOrigin, statusSchema } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { observationKind } from '../competitor/competitor.kinds.ts'
import { findRows } from '../journal/rows.store.ts'
import { keyMessageKind } from '../strategy/strategy.kinds.ts'
import { tallied, type TalliedPost, type Tally } from './tally.rules.ts'

/** Days of which published posts count. */
const BACK = 365

/** Rows read and counted at once: nothing else happens until they are. */
const PORTION = 500

/** How the posts of each goal, key message, segment, channel, theme and competitor stand, by its id: what the filters find. */
export async function findTallies(
  executor: Executor,
  member: Member,
  today: LocalDate,
): Promise<Record<Id, Tally>> {
  const messages = await findRows(executor, member, keyMessageKind)
  const goalsOf = new Map(messages.map(({ id, goalIds }) => [id, goalIds]))
  const rivalsOf = rivalsByOrigin(await findRows(executor, member, observationKind))
  let tallies: Record<Id, Tally> = {}
  const since = addDays(today, -BACK)
  for (let after: Row | undefined; ; await setImmediate()) {
    const rows = await findPortion(executor, member, { since, after })
    const posts = rows.map((row) => talliedOf(row, { goalsOf, rivalsOf }))
    tallies = tallied(posts, { today, before: tallies })
    after = rows.at(-1)
    if (rows.length < PORTION) return tallies
  }
}

type Row = Awaited<ReturnType<typeof findPortion>>[number]

async function findPortion(
  executor: Executor,
  member: Member,
  { since, after }: { since: LocalDate; after: { date: string; time: string; id: Id } | undefined },
) {
  let query = executor
    .selectFrom('posts')
    .leftJoin('post_results', (join) =>
      join.onRef('post_results.post_id', '=', 'posts.id').on('post_results.deleted_at', 'is', null),
    )
    .select(['posts.id', 'posts.date', 'posts.time', 'posts.status', 'posts.channel_id', 'posts.theme_id'])
    .select(['posts.goal_id', 'posts.message_id', 'posts.segment_id', 'posts.idea_id'])
    .select(['post_results.id as result_id', 'reactions', 'comments', 'shares', 'saves', 'clicks'])
    .where('posts.workspace_id', '=', member.workspaceId)
    .where('posts.deleted_at', 'is', null)
    .where('posts.date', '>=', after?.date ?? since)
  if (after !== undefined) {
    const { date, time, id } = after
    query = query.where((post) =>
      post(post.refTuple('posts.date', 'posts.time', 'posts.id'), '>', post.tuple(date, time, id)),
    )
  }
  return query.orderBy('posts.date').orderBy('posts.time').orderBy('posts.id').limit(PORTION).execute()
}

/** What a post serves, beside what it names. */
interface Serving {
  goalsOf: ReadonlyMap<Id, readonly Id[]>
  rivalsOf: ReadonlyMap<Id, readonly Id[]>
}

function talliedOf(row: Row, { goalsOf, rivalsOf }: Serving): TalliedPost {
  const { date, time, message_id: messageId, goal_id: goalId, result_id: resultId } = row
  const { reactions, comments, shares, saves, clicks } = row
  const goals = goalId === null ? (goalsOf.get(messageId ?? '') ?? []) : [goalId]
  const named = [messageId, row.segment_id, row.channel_id, row.theme_id].filter((id) => id !== null)
  const rivalIds = [row.idea_id, messageId].flatMap((id) => rivalsOf.get(id ?? '') ?? [])
  return {
    date,
    time,
    status: statusSchema.parse(row.status),
    countsFor: [...named, ...goals, ...rivalIds],
    result: resultId === null ? null : { reactions, comments, shares, saves, clicks },
  }
}
