import type { Horizon, Id, Idea, LocalDate, LocalTime, Sector, Strategy, Tactic } from '@cadans/domain'
import {
  languages,
  quarterFrom,
  sectors,
  sectorTemplates,
  startWorkspaceSchema,
  templateMessages,
  templateThemes,
} from '@cadans/domain'
import { resources } from '@cadans/messages'
import type { FreePost } from '@cadans/planner'
import { exampleWorkspace } from '../../example/example-workspace.ts'
import { startingStrategy } from '../../start/starting-strategy.ts'
import type { Groundwork } from '../../strategy-steps/groundwork.store.ts'

/** Everything that somebody has answered, in rows. */
export interface Answers {
  strategy: Strategy
  tactic: Tactic
  groundwork: Groundwork
  ideas: readonly Idea[]
  /** How often people answer each post of the quarter; nothing is known of it where left out. */
  answersTo?: (post: FreePost) => number
}

/** A workspace as it is before an answer is changed. */
export interface AnsweredWorkspace {
  name: 'example' | Sector
  answers: Answers
}

export const now: { date: LocalDate; time: LocalTime } = { date: '2027-01-04', time: '10:00' }
export const zone = 'Europe/Amsterdam'
export const horizon: Horizon = quarterFrom(now.date)
const [language] = languages

/** The same ids in every run, so that what is compared is the answer alone. */
function idMaker(): () => Id {
  let count = 0
  return () => {
    count += 1
    return `01990000-0000-7000-8000-${String(count).padStart(12, '0')}`
  }
}

const nothingYet: Groundwork = {
  kpis: [],
  measurements: [],
  tasks: [],
  inventories: [],
  snapshots: [],
  competitors: [],
  observations: [],
  channelChoices: [],
  assumptions: [],
  notes: { id: 'notes', version: 0, weights: {}, reputation: '', contacts: '', rhythm: {} },
  reviews: [],
}

function exampleAnswers(): Answers {
  const { strategy, tactic, groundwork, ideas } = exampleWorkspace({ language, zone, now, newId: idMaker() })
  const notes = { ...groundwork.notes, id: 'notes' }
  return { strategy, tactic, groundwork: { ...groundwork, notes }, ideas }
}

/** What somebody has who took all that the first start proposed. */
function freshAnswers(sector: Sector): Answers {
  const words = resources[language].templates[sector]
  const start = startWorkspaceSchema.parse({
    id: '01990000-0000-7000-9000-000000000000',
    name: 'Vers begin',
    language,
    zone,
    country: 'NL',
    sector,
    channels: sectorTemplates[sector].channels,
    messages: templateMessages.map((key) => words.messages[key]),
    themes: templateThemes.map((key) => words.themes[key]),
    weeklyMinutes: 720,
    ownerName: 'Sara',
    startDate: now.date,
  })
  const { tactic, channelChoices, assumptions, notes, ...rows } = startingStrategy(start, idMaker())
  const strategy = {
    country: start.country,
    absences: [],
    campaigns: [],
    milestones: [],
    closedDays: [],
    rubrics: [],
  }
  const groundwork = {
    ...nothingYet,
    channelChoices,
    assumptions,
    notes: { ...nothingYet.notes, ...notes },
  }
  return { strategy: { ...rows, ...strategy }, tactic, groundwork, ideas: [] }
}

/** The example, and a fresh workspace of each sector. */
export function answeredWorkspaces(): AnsweredWorkspace[] {
  const fresh = sectors.map((sector) => ({ name: sector, answers: freshAnswers(sector) }))
  return [{ name: 'example', answers: exampleAnswers() }, ...fresh]
}
