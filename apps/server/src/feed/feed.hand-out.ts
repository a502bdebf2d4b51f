import type { Feed, Id } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import type { Written } from '../journal/change.ts'
import type { Member } from '../access/member.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import { feedUrl } from './feed.address.ts'
import { getFeed } from './feed.store.ts'

/** A feed with its secret address, which is answered this once and kept nowhere. */
export interface HandedOutFeed {
  changeNumber: number
  changeSetId: Id | null
  feed: Feed
  token: string
  url: string
}

/** The answer of what made an address. */
export async function handOut(
  { database, publicUrl }: Pick<AppContext, 'database' | 'publicUrl'>,
  { member, id, token }: { member: Member; id: Id; token: string },
  { changeNumber, changeSetId }: Written<unknown>,
): Promise<HandedOutFeed> {
  const feed = await getFeed(database.read, member, id)
  const { name } = await getWorkspace(database.read, member)
  return { changeNumber, changeSetId, feed, token, url: feedUrl(publicUrl, token, name) }
}
