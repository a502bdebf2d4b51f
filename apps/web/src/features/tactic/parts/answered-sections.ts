import { lastDayOf, type PlanBasis } from '@cadans/domain'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { comingKeyDates } from './coming-key-dates.ts'
import type { SectionId } from './section-list.ts'

type Answered = (basis: PlanBasis, today: string) => boolean

const isGuided = ({ text, dos, donts }: PlanBasis['tactic']['toneOfVoice']) =>
  text.trim() !== '' || dos.length + donts.length > 0
const isCurrent = ({ retired }: { retired: boolean }) => !retired

/** Whether somebody said something in each section; what has a standard that works is answered by it. */
export const answeredSections: Readonly<Record<SectionId, Answered>> = {
  themes: ({ tactic }) => tactic.themes.some(isCurrent),
  mix: () => true,
  sources: ({ tactic }) => tactic.sources.some(isCurrent),
  tone: ({ tactic }) => isGuided(tactic.toneOfVoice),
  visual: ({ tactic }) => isGuided(tactic.visualLanguage),
  rhythm: (basis) => activeChannels(basis).length > 0,
  formats: ({ tactic }) => tactic.formats.some(isCurrent),
  segments: ({ strategy }) => strategy.segments.length > 0,
  people: ({ strategy }) => strategy.people.some(({ weeklyMinutes }) => weeklyMinutes > 0),
  reach: ({ tactic }) => tactic.reachability.length > 0,
  promotion: ({ tactic: { promotion } }) => promotion.monthlyCeilingCents > 0 || promotion.lines.length > 0,
  campaigns: ({ strategy }, today) => strategy.campaigns.some(({ until }) => until >= today),
  milestones: ({ strategy }, today) => strategy.milestones.some((one) => lastDayOf(one) >= today),
  rubrics: ({ strategy }) => strategy.rubrics.length > 0,
  room: () => true,
  closed: ({ strategy, tactic }, today) =>
    tactic.quietHolidayYears.some((year) => String(year) >= today.slice(0, 4)) ||
    strategy.closedDays.some(({ until }) => until >= today),
  keyDates: (basis, today) => comingKeyDates(today, basis).length > 0,
}
