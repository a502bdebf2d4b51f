import type { EventBasis } from '@cadans/calendar-feed'
import type { AppContext } from '../context.ts'
import type { Member } from '../member/member.ts'
import { basisKey, findEventBasis, timesKey } from './event-basis.ts'
import { reviseFeeds } from './feed-state.store.ts'
import { findWorkSources } from './feed.work.ts'

type Services = Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>

/** What the workspace's events are written with, with the revision it stands at; two with one key write alike. */
export async function findRevisedBasis(
  services: Services,
  member: Member,
): Promise<{ basis: EventBasis; key: string }> {
  const { database, publicUrl } = services
  const bare = await findEventBasis(database.read, member, publicUrl)
  const written = basisKey(bare, publicUrl)
  const work = await findWorkSources(database.read, member)
  const sources = { texts: JSON.stringify([written, work]), times: timesKey(member.zone) }
  const revision = await reviseFeeds(services, member.workspaceId, sources)
  return { basis: { ...bare, revision }, key: JSON.stringify([written, sources.times, revision]) }
}
