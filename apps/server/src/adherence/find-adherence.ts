import { type Horizon, reachOf, toLocal } from '@cadans/domain'
import {
  type Adherence,
  adherence,
  type AdherenceRequest,
  frequency,
  type FrequencyCell,
} from '@cadans/planner'
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
  context: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
  horizon: Horizon,
): Promise<Adherence> {
  const { read } = context.database
  const strategy = await findStrategy(read, member)
  const posts = await findPostCards(read, member, reachOf(horizon))
  return adherence(await requestFor(context, member, { horizon, strategy, posts }))
}

/** Of these figures the frequency alone, for whoever has the strategy and the posts of the horizon already. */
export async function findFrequency(
  context: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
  given: Given,
): Promise<readonly FrequencyCell[]> {
  return frequency(await requestFor(context, member, given))
}

type Given = Pick<AdherenceRequest, 'horizon' | 'strategy' | 'posts'>

async function requestFor(
  { database: { read }, clock }: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
  given: Given,
): Promise<AdherenceRequest> {
  const { tactic } = (await findLatestVersion(read, member)) ?? (await findDraft(read, member))
  return {
    ...given,
    now: toLocal(clock.now(), member.zone),
    since: await findFirstDay(read, member),
    tactic,
  }
}
