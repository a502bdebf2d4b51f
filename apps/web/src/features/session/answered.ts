import type { PlanBasis } from '@cadans/domain'
import type { SessionQuestion } from '../../lib/addresses/session-search.ts'
import type { Groundwork } from '../../lib/use-groundwork.ts'

type Known = Pick<Groundwork, 'kpis' | 'inventories' | 'snapshots' | 'competitors'>

/** Which questions have an answer, wherever it was given: what is stored says so, not who walked past. */
export function answeredIn(
  { strategy, tactic }: PlanBasis,
  { kpis, inventories, snapshots, competitors }: Known,
): Readonly<Record<SessionQuestion, boolean>> {
  const isGuided = ({ text, dos, donts }: PlanBasis['tactic']['toneOfVoice']) =>
    text !== '' || dos.length + donts.length > 0
  return {
    goals: strategy.goals.length > 0,
    kpis: kpis.length > 0,
    satisfaction: inventories.length > 0,
    accounts: snapshots.some(({ competitorId }) => competitorId === null),
    segments: strategy.segments.length > 0,
    competitors: competitors.length > 0,
    messages: strategy.keyMessages.length > 0,
    channels: strategy.channels.length > 0,
    themes: tactic.themes.some(({ retired }) => !retired),
    mix: true,
    tone: isGuided(tactic.toneOfVoice),
    visual: isGuided(tactic.visualLanguage),
    rhythm: tactic.channels.some(({ frequency, windows }) => frequency > 0 && windows.length > 0),
    formats: tactic.formats.some(({ retired }) => !retired),
    people: strategy.people.some(({ weeklyMinutes }) => weeklyMinutes > 0),
    reach: tactic.reachability.length > 0,
    room: true,
    promotion: tactic.promotion.monthlyCeilingCents > 0,
    adjust: true,
  }
}
