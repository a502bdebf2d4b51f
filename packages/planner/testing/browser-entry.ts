import { ngo, municipality, eventCampaign } from '../scenarios/index.ts'
import { makePlan, type PlanRequest } from '../src/index.ts'

const requests = new Map<string, () => PlanRequest>([
  ['ngo', ngo],
  ['municipality', municipality],
  ['event', eventCampaign],
])

/** A scenario's plan as text: what the test compares between Node and the browser. */
export function planText(name: string): string {
  const make = requests.get(name)
  if (make === undefined) throw new Error(`There is no scenario ${name}`)
  return JSON.stringify(makePlan(make()))
}
