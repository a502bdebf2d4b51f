import { addDays, type Id, type Kpi, type KpiKind, type KpiMeasurement } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { ExampleRequest } from './example-request.ts'
import type { ExampleParts } from './example-tactic.ts'

const QUARTER = 91

/** How the values of a year stood on the way from baseline to target, month by month, in parts of it. */
const WAY = [0.05, 0.04, 0.12, 0.16, 0.2, 0.31, 0.3, 0.38, 0.47, 0.45, 0.56]

type KpiName = 'visits' | 'volunteers' | 'questions' | 'answerTime' | 'mentions'

interface Course {
  kind: KpiKind
  baseline: number
  target: number
  inPlace: boolean
}

const courses: Readonly<Record<KpiName, Course>> = {
  visits: { kind: 'visitors', baseline: 620, target: 900, inPlace: true },
  volunteers: { kind: 'own', baseline: 4, target: 8, inPlace: false },
  questions: { kind: 'questions', baseline: 40, target: 120, inPlace: true },
  answerTime: { kind: 'own', baseline: 11, target: 4, inPlace: true },
  mentions: { kind: 'sentiment', baseline: 58, target: 70, inPlace: true },
}

/** KPIs of the three goals with a year of measurements; one of them is not measured yet. */
export function exampleKpis(
  { language, now, newId }: ExampleRequest,
  { aims, people }: ExampleParts,
  start: string,
): { kpis: Kpi[]; measurements: KpiMeasurement[] } {
  const words = serverWords[language].example.groundwork
  const goals: Record<KpiName, Id> = {
    visits: aims.goalIds.promotion,
    volunteers: aims.goalIds.promotion,
    questions: aims.goalIds.conversation,
    answerTime: aims.goalIds.conversation,
    mentions: aims.goalIds.monitoring,
  }
  const made = (Object.keys(courses) as KpiName[]).map((name) => {
    const { kind, baseline, target, inPlace } = courses[name]
    const kpi: Kpi = {
      id: newId(),
      version: 1,
      goalId: goals[name],
      kind,
      name: words.kpis[name],
      unit: words.units[name],
      direction: target > baseline ? 'rising' : 'falling',
      baseline,
      baselineOn: start,
      target,
      dueOn: addDays(now.date, 2 * QUARTER),
      method: words.methods[name],
      inPlace,
      arrangedBy: inPlace ? people.meryem : people.joost,
      arrangeOn: inPlace ? null : addDays(now.date, 10),
      measureWeeks: 8,
    }
    const measurements = (inPlace ? WAY : []).map(
      (part, month): KpiMeasurement => ({
        id: newId(),
        version: 1,
        kpiId: kpi.id,
        date: addDays(start, 30 * (month + 1)),
        value: Math.round((baseline + (target - baseline) * part) * 10) / 10,
        note: '',
      }),
    )
    return { kpi, measurements }
  })
  return { kpis: made.map(({ kpi }) => kpi), measurements: made.flatMap(({ measurements }) => measurements) }
}
