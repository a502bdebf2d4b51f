import { THEME_COLOURS, type Theme } from '@cadans/domain'
import { newId } from '../../../lib/new-id.ts'

/** The colour that the fewest themes have. */
function freeColour(themes: readonly Theme[]): number {
  const counts = Array.from(
    { length: THEME_COLOURS },
    (_, colour) => themes.filter((one) => one.colour === colour).length,
  )
  return counts.indexOf(Math.min(...counts))
}

/** A theme with a colour of its own and an even share, before the shares are made to add up. */
export function newTheme(current: readonly Theme[], name: string): Theme {
  return {
    id: newId(),
    name,
    colour: freeColour(current),
    share: Math.round(1000 / Math.max(1, current.length)),
    messageIds: [],
    formatIds: [],
    seasons: [],
    retired: false,
  }
}
