import { daysBetween, type Decision, type LocalDate, type TacticChange } from '@cadans/domain'
import { LEAST_POSTS_IN_ALL } from './chord.ts'
import type { Proposal, ProposalReason } from './proposal.ts'

/** What was decided in earlier reviews and this one, and what there is to go by since. */
export interface DecidedBefore {
  decisions: readonly Pick<Decision, 'decision' | 'change' | 'date'>[]
  /** The days of the posts that were looked at. */
  postedOn: readonly LocalDate[]
  today: LocalDate
}

/** Part of the posts that must be newer than a decision before the same is spoken of again, and how many are enough in any case. */
const NEW_PART = 0.25
/** Days after which a frequency can be held against what went out since: four whole weeks. */
const NEW_DAYS = 28

/**
 * Proposals without those of which the same was decided on the same posts: what was taken over has to show first, and what was turned down stays
 * away until there is something new. Then the proposal says since when and what.
 */
export function withoutDecided(proposals: readonly Proposal[], before: DecidedBefore): Proposal[] {
  return proposals.flatMap((proposal): Proposal[] => {
    const own = before.decisions.filter(({ change }) => isOfTheSame(change, proposal.change))
    const last = own.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
    if (last === undefined) return [proposal]
    const since = sinceThen(proposal, last.date, before)
    if (since === undefined) return []
    return [last.decision === 'rejected' ? { ...proposal, reasons: [...proposal.reasons, since] } : proposal]
  })
}

/** What is new since a day; undefined where it is too little. */
function sinceThen(
  { change }: Proposal,
  date: LocalDate,
  { postedOn, today }: DecidedBefore,
): ProposalReason | undefined {
  if (change.code === 'frequency') {
    const days = daysBetween(date, today)
    return days < NEW_DAYS ? undefined : { code: 'decided.weeks', date, weeks: Math.floor(days / 7) }
  }
  const posts = postedOn.filter((day) => day > date).length
  const enough = Math.min(LEAST_POSTS_IN_ALL, NEW_PART * postedOn.length)
  return posts < Math.max(1, enough) ? undefined : { code: 'decided.posts', date, posts }
}

/** Whether two changes are of the same value of the same field: a theme that was just given more is not given more again from another. */
function isOfTheSame(one: TacticChange, other: TacticChange): boolean {
  const subjects = subjectsOf(other)
  return subjectsOf(one).some((subject) => subjects.includes(subject))
}

function subjectsOf(change: TacticChange): string[] {
  const field = [change.code, 'channelId' in change ? change.channelId : null].join('/')
  if ('fromId' in change) return [change.fromId, change.toId].map((id) => `${field}/${id}`)
  return [change.code === 'window.weight' ? `${field}/${change.weekday}/${change.from}` : field]
}
