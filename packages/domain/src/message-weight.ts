import type { Goal } from './goal.schema.ts'
import type { KeyMessage } from './key-message.schema.ts'
import { divide } from './share.ts'

type Weighed = Pick<KeyMessage, 'goalIds' | 'priority'>
type Weighing = Pick<Goal, 'id' | 'weight'>

/** Weights stay whole where a priority is divided over the goals of its message. */
const PRECISION = 1000

/**
 * How much of the plan a key message gets, against the others: its priority times the weight of its goals. One that serves several
 * divides its priority over them, so that each part has the weight of its own goal; one that serves none has the average of all goals.
 * Where no goal counts, they count alike.
 * @returns a whole number of no unit
 */
export function messageWeight({ goalIds, priority }: Weighed, goals: readonly Weighing[]): number {
  const isWeighed = goals.some(({ weight }) => weight > 0)
  const served = goals.filter(({ id }) => goalIds.includes(id))
  const counted = served.length > 0 ? served : goals
  if (!isWeighed || counted.length === 0) return priority * PRECISION
  const sum = counted.reduce((total, { weight }) => total + weight, 0)
  return Math.round((priority * PRECISION * sum) / counted.length)
}

/** The same as shares of the plan, in per mille, in the order of the messages; nought for each where none counts. */
export function messageShares(messages: readonly Weighed[], goals: readonly Weighing[]): number[] {
  const weights = messages.map((message) => messageWeight(message, goals))
  return weights.some((weight) => weight > 0) ? divide(1000, weights) : weights
}
