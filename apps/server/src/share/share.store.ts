import type { Executor } from '@cadans/database'
import {
  DomainError,
  type Id,
  type LocalDate,
  type PostFilter,
  postFilterSchema,
  type Status,
} from '@cadans/domain'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { readerFor } from '../access/acting-member.store.ts'
import { findPostCards } from '../post/post.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { hashToken } from '../token.ts'
import { shareLinkKind } from './share-link.kind.ts'

/** A shared calendar as its page in the workspace lists it; nothing of its address. */
export async function findShareLinks(executor: Executor, member: Member) {
  const used = await executor
    .selectFrom('share_links')
    .select(['id', 'last_used_at'])
    .where('workspace_id', '=', member.workspaceId)
    .execute()
  const usedAt = new Map(used.map(({ id, last_used_at }) => [id, last_used_at]))
  const links = await findRows(executor, member, shareLinkKind)
  return links
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ tokenHash: _secret, revokedAt: _none, ...link }) => ({
      ...link,
      lastUsedAt: usedAt.get(link.id) ?? null,
    }))
}

/** The link that a token opens, and who reads by it. */
export interface OpenedShare {
  id: Id
  name: string
  filter: PostFilter
  until: LocalDate
  lastUsedAt: string | null
  reader: Member
}

/**
 * @throws {DomainError} `share.notFound` for what is unknown or revoked, or whose workspace is gone: all alike
 */
export async function openShare(executor: Executor, token: string): Promise<OpenedShare> {
  const row = await executor
    .selectFrom('share_links')
    .innerJoin('workspaces', 'workspaces.id', 'share_links.workspace_id')
    .select([
      'share_links.id',
      'share_links.name',
      'share_links.filter',
      'share_links.until',
      'share_links.last_used_at',
      'share_links.workspace_id',
      'share_links.person_id',
    ])
    .where('share_links.token_hash', '=', hashToken(token))
    .where('share_links.revoked_at', 'is', null)
    .where('share_links.deleted_at', 'is', null)
    .where('workspaces.deleted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('share.notFound')
  return {
    id: row.id,
    name: row.name,
    filter: postFilterSchema.parse(JSON.parse(row.filter)),
    until: row.until,
    lastUsedAt: row.last_used_at,
    reader: await readerFor(executor, { workspaceId: row.workspace_id, personId: row.person_id }),
  }
}

/** What somebody outside sees of a post: what goes out, where and when. No id of anything, nobody's name, nothing internal. */
export interface SharedPost {
  date: LocalDate
  time: string
  title: string
  copy: string
  status: Status
  channel: string
  platform: string
  /** Null where the post has none, or one that is gone. */
  theme: { name: string; colour: number } | null
  format: string | null
}

/** Posts of the period that have a title and were not skipped, by date and time. */
export async function findSharedPosts(
  executor: Executor,
  { reader, filter }: OpenedShare,
  period: { from: LocalDate; until: LocalDate },
): Promise<SharedPost[]> {
  const cards = (await findPostCards(executor, reader, { ...period, filter })).filter(
    ({ status, title }) => status !== 'open' && status !== 'skipped' && title !== '',
  )
  if (cards.length === 0) return []
  const texts = await executor
    .selectFrom('posts')
    .select(['id', 'copy'])
    .where('workspace_id', '=', reader.workspaceId)
    .where('date', '>=', period.from)
    .where('date', '<=', period.until)
    .execute()
  const copyOf = new Map(texts.map(({ id, copy }) => [id, copy]))
  const channels = await executor
    .selectFrom('channels')
    .select(['id', 'name', 'platform'])
    .where('workspace_id', '=', reader.workspaceId)
    .execute()
  const channelOf = new Map(channels.map((channel) => [channel.id, channel]))
  const { tactic } = await findDraft(executor, reader)
  const themeOf = new Map(tactic.themes.map(({ id, name, colour }) => [id, { name, colour }]))
  const formatOf = new Map(tactic.formats.map(({ id, name }) => [id, name]))
  return cards.map(({ id, date, time, title, status, channelId, themeId, formatId }) => ({
    date,
    time,
    title,
    copy: copyOf.get(id) ?? '',
    status,
    channel: channelOf.get(channelId)?.name ?? '',
    platform: channelOf.get(channelId)?.platform ?? 'other',
    theme: themeOf.get(themeId ?? '') ?? null,
    format: formatOf.get(formatId ?? '') ?? null,
  }))
}
