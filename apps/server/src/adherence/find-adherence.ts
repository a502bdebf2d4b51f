import { type Horizon, reachOf, toLocal } from '@cadans/domain'
import { type Adherence, adherence } from '@cadans/planner'
import type { AppContext } from '../context.ts'
import type { Member } from '../access/member.ts'
import { findPostCards } from '../post/post.store.ts'
import { findFirstDay } from './first-day.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { findDraft, findLatestVersion } from '../tactic/tactic.store.ts'

/**
 * Frequency, mixes, hours and money against the tactic that was last applied; before any was, against the draft.
 * Nothing is wanted before the first plan or post: a calendar that starts next week is not behind this week.
 */
export async function findAdherence(
  { database: { read }, clock }: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
  horizon: Horizon,
): Promise<Adherence> {
  const { tactic } = (await findLatestVersion(read, member)) ?? (await findDraft(read, member))
  return adherence({
    now: toLocal(clock.now(), member.zone),
    horizon,
    since: await findFirstDay(read, member),
    strategy: await findStrategy(read, member),
    tactic,
    posts: await findPostCards(read, member, reachOf(horizon)),
  })
}
