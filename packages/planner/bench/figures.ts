import {
  type AgainstExact,
  againstExact,
  againstLeastChange,
  type EditFigures,
  quarterHours,
} from './against-exact.ts'
import { type Case, casesOf } from './cases.ts'
import { type Method, methodsOf } from './compare.ts'
import { type Growth, measureGrowth } from './growth.ts'
import { measureMemory, type Memory } from './memory.ts'
import { measureSpeed, type Speed } from './speed.ts'

/** All that the page shows of one scenario. */
export interface ScenarioFigures {
  title: string
  isGiven: boolean
  methods: readonly Method[]
  exact: readonly AgainstExact[]
  /** Hours of work in a quarter. */
  hours: number
  edits: readonly EditFigures[]
}

/** One run. */
export interface Figures {
  speeds: readonly Speed[]
  growth: readonly Growth[]
  memory: readonly Memory[]
  scenarios: readonly ScenarioFigures[]
}

/** Times first, while nothing else has been in memory; then what plans are worth. */
export async function measureAll(say: (what: string) => void): Promise<Figures> {
  const speeds = await measureSpeed()
  say('growth')
  const growth = measureGrowth()
  const memory = measureMemory()
  return { speeds, growth, memory, scenarios: casesOf().map((one) => scenarioFigures(one, say)) }
}

function scenarioFigures(one: Case, say: (what: string) => void): ScenarioFigures {
  say(`exact optima: ${one.title}`)
  return {
    title: one.title,
    isGiven: one.isGiven,
    methods: methodsOf(one),
    exact: againstExact(one),
    hours: quarterHours(one),
    edits: againstLeastChange(one),
  }
}
