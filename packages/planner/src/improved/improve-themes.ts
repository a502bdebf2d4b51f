import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { exchangeThemes } from './exchange-themes.ts'
import { mendThemes } from './mend-themes.ts'
import type { Model } from '../request/model.ts'
import { boardOf } from './theme-board.ts'
import { repairThemes } from '../values/theme.ts'
import type { Wishes } from '../demand/wishes.ts'

/**
 * Brings the totals over all channels nearer to their quotas and takes away clashes, while each channel keeps to its bound and themes
 * follow themselves no oftener than before: first by exchanges everywhere, then by dealing anew around what is left. It ends, as every
 * choice of themes does, with what re-planning would repair.
 */
export function improveThemes(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const themed = entries.filter(({ theme }) => theme !== NONE)
  const board = boardOf(model, themed, wishes)
  exchangeThemes(board)
  const best = mendThemes(board)
  for (const [place, entry] of themed.entries()) entry.theme = best[place] ?? NONE
  repairThemes(model, entries, wishes)
}
