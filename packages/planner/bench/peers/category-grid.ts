import { divide } from '@cadans/domain'
import type { Place, PlanRequest } from '../../src/request/plan.ts'
import { fillGrid, gridTimes, spreadOut } from './fixed-slots.ts'

/**
 * Our model of a category queue on a repeating grid, as in SocialBee: each of a channel's times in four weeks belongs to a theme, as
 * many to each as its share asks for, spread over the four weeks. The grid is set up once: it knows no seasons or campaigns.
 */
export function categoryGrid(request: PlanRequest): Place[] {
  return fillGrid(request, (model) => {
    const sizes = new Map(gridTimes(model).map(({ channel, of }) => [channel.index, of]))
    const grids = model.channels.map(({ index, suits }) =>
      spreadOut(
        divide(
          sizes.get(index) ?? 0,
          model.themes.map(({ share }, theme) => (suits[theme] === true ? share : 0)),
        ),
      ),
    )
    return ({ channel, rank }) => grids[channel.index]?.[rank] ?? 0
  })
}
