import type { SourceFile } from './source-file.ts'

/** A colour, a size or a weight of letters that is written where it is used, instead of taken from the tokens. */
const IN_STYLE = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?)\(|font-(?:size|weight): (?!var\(|inherit)/iu

/** In a component a size has a name, and a weight is one of the three. */
const IN_COMPONENT = /\b(?:fz|fontSize)[=:] ?\{?[\d'"]?\d|\b(?:fw=\{|fontWeight: )(?!450|550|650)\d/u

/** @returns the lines with such a look, of one style sheet or component */
export function findRawLooks({ path, text }: SourceFile): { path: string; line: number }[] {
  const raw = path.endsWith('.css') ? IN_STYLE : path.endsWith('.tsx') ? IN_COMPONENT : undefined
  if (raw === undefined) return []
  return text.split('\n').flatMap((line, index) => (raw.test(line) ? [{ path, line: index + 1 }] : []))
}
