import { addDays, type Horizon, toLocal } from '@cadans/domain'
import {
  type Chord,
  courseOf,
  interactionOf,
  kpiProgress,
  type Proposal,
  proposalsFor,
  withoutDecided,
} from '@cadans/insight'
import type { AppContext } from '../context.ts'
import { findAdherence } from '../adherence/find-adherence.ts'
import type { Member } from '../access/member.ts'
import { findRows } from '../journal/rows.store.ts'
import { kpiKind } from '../kpi/kpi.kinds.ts'
import { findMeasurements } from '../kpi/kpi.store.ts'
import { findPublished, readOf } from '../result/published.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { reviewKind } from './review.kind.ts'

/** One period tells little of what strikes a chord: a year of results up to its end is looked at. */
const CHORD_DAYS = 364

export interface Proposed {
  proposals: Proposal[]
  /** What they were looked for in. */
  found: Pick<Chord, 'posts' | 'silence'> & {
    /** How many are held back because the same was decided on the same posts. */
    decided: number
  }
}

/** What a review of a period proposes to change in the draft tactic. */
export async function findProposals(
  context: Pick<AppContext, 'database' | 'clock' | 'listener'>,
  member: Member,
  horizon: Horizon,
): Promise<Proposed> {
  const { read } = context.database
  const today = toLocal(context.clock.now(), member.zone).date
  const since = { from: addDays(horizon.until, -CHORD_DAYS), until: horizon.until }
  const published = await findPublished(read, member, since)
  const strategy = await findStrategy(read, member)
  const { tactic } = await findDraft(read, member)
  const kpis = await findRows(read, member, kpiKind)
  const reviews = await findRows(read, member, reviewKind)
  const measurements = await findMeasurements(read, member)
  const { frequency, hours } = await findAdherence(context, member, horizon)
  // A week that is still running would always look short.
  const isOver = ({ week }: { week: string }) => addDays(week, 7) <= today
  const posts = readOf(published)
  const chord = await context.listener.chord({ posts, measure: 'interactions', today })
  const all = proposalsFor({
    strategy,
    tactic,
    chord,
    interaction: interactionOf(published, tactic),
    adherence: { frequency: frequency.filter(isOver), hours: hours.filter(isOver) },
    kpis: kpis.map((kpi) => {
      const own = measurements.filter(({ kpiId }) => kpiId === kpi.id)
      return { id: kpi.id, progress: kpiProgress(courseOf(kpi), own, today) }
    }),
  })
  const proposals = withoutDecided(all, {
    decisions: reviews.flatMap(({ decisions }) => decisions),
    postedOn: posts.map(({ date }) => date),
    today,
  })
  const decided = all.length - proposals.length
  return { proposals, found: { posts: chord.posts, silence: chord.silence, decided } }
}
