import { scenarios } from '../scenarios/index.ts'
import { planTexts } from './plan-texts.ts'

/** What the test compares between Node and the browser, which asks by the name of a scenario. */
export function textsOf(name: keyof typeof scenarios): string {
  return planTexts(scenarios[name]())
}
