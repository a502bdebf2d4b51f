import type { Executor } from '@cadans/database'
import { addDays, type Id, type LocalDate, type Observation, statusSchema } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { observationKind } from '../competitor/competitor.kinds.ts'
import { findRows } from '../journal/rows.store.ts'
import { keyMessageKind } from '../strategy/strategy.kinds.ts'
import { talliesOf, type Tally } from './tally.rules.ts'

/** Days of which published posts count. */
const BACK = 365

/** How the posts of each goal, key message, segment, channel, theme and competitor stand, by its id: what the filters find. */
export async function findTallies(
  executor: Executor,
  member: Member,
  today: LocalDate,
): Promise<Record<Id, Tally>> {
  const messages = await findRows(executor, member, keyMessageKind)
  const goalsOf = new Map(messages.map(({ id, goalIds }) => [id, goalIds]))
  const rivalsOf = rivals(await findRows(executor, member, observationKind))
  const rows = await executor
    .selectFrom('posts')
    .leftJoin('post_results', (join) =>
      join.onRef('post_results.post_id', '=', 'posts.id').on('post_results.deleted_at', 'is', null),
    )
    .select(['posts.date', 'posts.time', 'posts.status', 'posts.channel_id', 'posts.theme_id'])
    .select(['posts.goal_id', 'posts.message_id', 'posts.segment_id', 'posts.idea_id', 'post_results.id'])
    .select(['reactions', 'comments', 'shares', 'saves', 'clicks'])
    .where('posts.workspace_id', '=', member.workspaceId)
    .where('posts.deleted_at', 'is', null)
    .where('posts.date', '>=', addDays(today, -BACK))
    .orderBy('posts.date')
    .orderBy('posts.time')
    .execute()
  const posts = rows.map((row) => {
    const {
      date,
      time,
      message_id: messageId,
      goal_id: goalId,
      reactions,
      comments,
      shares,
      saves,
      clicks,
    } = row
    const goals = goalId === null ? (goalsOf.get(messageId ?? '') ?? []) : [goalId]
    const named = [messageId, row.segment_id, row.channel_id, row.theme_id].filter((id) => id !== null)
    const rivalIds = [row.idea_id, messageId].flatMap((id) => rivalsOf.get(id ?? '') ?? [])
    return {
      date,
      time,
      status: statusSchema.parse(row.status),
      countsFor: [...named, ...goals, ...rivalIds],
      result: row.id === null ? null : { reactions, comments, shares, saves, clicks },
    }
  })
  return talliesOf(posts, today)
}

/** The competitors by the ideas and key messages that came of what was seen of them. */
function rivals(observations: readonly Observation[]): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const { competitorId, ideaId, messageId } of observations) {
    if (competitorId === null) continue
    for (const id of [ideaId, messageId]) {
      if (id !== null) found.set(id, [...(found.get(id) ?? []), competitorId])
    }
  }
  return found
}
