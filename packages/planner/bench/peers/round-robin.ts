import type { Place, PlanRequest } from '../../src/request/plan.ts'
import { fillGrid, turns } from './fixed-slots.ts'

/**
 * Our model of a queue over fixed times, as in Buffer and Postiz: each channel has its own queue, and the themes that the channel
 * can carry come in turn. Shares and seasons are not known to such a queue.
 */
export function roundRobinQueue(request: PlanRequest): Place[] {
  return fillGrid(request, (model) => {
    const queues = model.channels.map(({ suits }) =>
      turns(suits.flatMap((isSuited, theme) => (isSuited ? [theme] : []))),
    )
    return ({ channel }) => queues[channel.index]?.() ?? 0
  })
}
