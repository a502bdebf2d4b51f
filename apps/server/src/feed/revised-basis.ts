import type { EventBasis } from '@cadans/calendar-feed'
import { toLocal } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { closedDaysKind } from '../strategy/strategy.kinds.ts'
import { basisKey, findEventBasis } from './event-basis.ts'
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
  const sources = { texts: JSON.stringify([written, work]), times: await findTimes(services, member) }
  const revision = await reviseFeeds(services, member.workspaceId, sources)
  return { basis: { ...bare, revision }, key: JSON.stringify([written, sources.times, revision]) }
}

/** All that moves events, or takes them out and lets them come back: the zone with the rules that the runtime has, and pauses. */
async function findTimes({ database, clock }: Services, member: Member): Promise<string> {
  const today = toLocal(clock.now(), member.zone).date
  const closedDays = await findRows(database.read, member, closedDaysKind)
  const pauses = closedDays.filter(({ pauses: holds, until }) => holds && until >= today)
  return JSON.stringify([
    member.zone,
    process.versions.tz,
    pauses.map(({ id, from, until }) => [id, from, until]),
  ])
}
