import type { HiredHelp, Id, PlanBasis, Routine } from '@cadans/domain'
import { type Model, modelOf } from '../request/model.ts'
import { ordinaryWeek } from './ordinary-week.ts'

/** An ordinary month, in weeks. */
const WEEKS_A_MONTH = 52 / 12

/** What hired help takes of the gap, and what that costs. */
export interface Offer {
  hiredHelpId: Id
  /** Posts a month, in thousandths: of those that the hours do not reach, as many as its budget or agreement has. */
  posts: number
  /** Cents a month. */
  cents: number
}

/** Oneself or somebody from outside: how far the hours fall short of an ordinary week, and what closing that costs either way. */
interface Outsourcing {
  /** Minutes a week: what making asks, and what is left for it beside the routines. */
  neededMinutes: number
  availableMinutes: number
  /** What is lacking, in posts a month in thousandths; 0 where the hours do. */
  shortPosts: number
  /** Cents a month for making those oneself; null while nobody said what an hour costs. */
  ownCents: number | null
  offers: readonly Offer[]
}

/** Of an ordinary week: campaigns, absences and the reserve are left out. */
export function outsourcing(basis: PlanBasis): Outsourcing {
  const period = { from: '2027-01-04', until: '2027-01-10' }
  const now = { date: period.from, time: '00:00' }
  const model = modelOf({ now, horizon: period, ...basis })
  const { posts, minutes } = ordinaryWeek(model)
  const available = availableMinutes(model)
  const gap = Math.max(0, minutes - available)
  const shortPosts = minutes === 0 ? 0 : Math.round((posts * gap * WEEKS_A_MONTH) / minutes)
  const { ownHourCents = 0 } = basis.tactic
  return {
    neededMinutes: minutes,
    availableMinutes: available,
    shortPosts,
    ownCents: ownHourCents === 0 ? null : Math.round((ownHourCents * gap * WEEKS_A_MONTH) / 60),
    offers: model.hiredHelp.map((help) => offerOf(help, shortPosts)),
  }
}

/** Minutes a week that the people have for posts: their hours, less their routines of every week. */
export function availableMinutes({ people, basis }: Pick<Model, 'people' | 'basis'>): number {
  return people.reduce((sum, { id, weeklyMinutes }) => {
    const own = basis.strategy.routines.filter(({ ownerId, until }) => ownerId === id && until === null)
    return sum + Math.max(0, weeklyMinutes - own.reduce((minutes, routine) => minutes + ofAWeek(routine), 0))
  }, 0)
}

function ofAWeek({ weekdays, minutes, everyWeeks }: Routine): number {
  return Math.round((weekdays.length * minutes) / everyWeeks)
}

/** A retainer is paid whatever it makes. */
function offerOf({ id, kind, costCents, monthlyCents, monthlyPosts }: HiredHelp, shortPosts: number): Offer {
  const most =
    kind === 'retainer' ? monthlyPosts : costCents === 0 ? Infinity : Math.floor(monthlyCents / costCents)
  const posts = Math.min(shortPosts, most * 1000)
  const cents = kind === 'retainer' ? monthlyCents : Math.round((posts * costCents) / 1000)
  return { hiredHelpId: id, posts, cents }
}
