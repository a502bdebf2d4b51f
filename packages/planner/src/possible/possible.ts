import { shareOf } from '../numbers/shares.ts'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, indexIn, leadDaysOf } from '../request/entry.ts'
import { canBeMade, type Makers } from './makers.ts'
import type { Model } from '../request/model.ts'

/** Formats that lead time, skills and the channel leave possible at a place, whatever its theme. */
export function possibleFormats(model: Model, makers: Makers, entry: Entry): number[] {
  const { formatWeights, id } = entry.channel
  const wanted = broughtFormat(model, entry)
  return model.formats
    .map((_, format) => format)
    .filter(
      (format) =>
        (wanted === NONE ? shareOf(formatWeights, format) > 0 : format === wanted) &&
        entry.day - leadDaysOf(model, format) >= model.nowDay &&
        canBeMade(model, makers, { format, channelId: id }),
    )
}

/** The place can have the format, with the theme that it has. */
export function canHaveFormat(model: Model, entry: Entry, format: number): boolean {
  if (!entry.formats.includes(format)) return false
  return entry.theme === NONE || suits(model, entry.theme, format) || broughtFormat(model, entry) !== NONE
}

/** Some format that the place can have suits the theme. */
export function canHaveTheme(model: Model, entry: Entry, theme: number): boolean {
  if (model.formats.length === 0) return true
  return entry.formats.some((format) => suits(model, theme, format) || broughtFormat(model, entry) !== NONE)
}

/** The format that a rubric or a milestone brings, where the tactic still has it. */
export function broughtFormat(
  model: Model,
  { rubric, milestone }: Pick<Entry, 'rubric' | 'milestone'>,
): number {
  return indexIn(model.formatIndex, rubric?.formatId ?? milestone?.milestone.formatId ?? null)
}

/** The theme and the format suit each other. */
export function suits(model: Model, theme: number, format: number): boolean {
  const ids = model.themes[theme]?.formatIds ?? []
  return ids.length === 0 || ids.includes(model.formats[format]?.id ?? '')
}
