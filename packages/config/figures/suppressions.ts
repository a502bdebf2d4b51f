import type { SourceFile } from './source-file.ts'

/** A check that is switched off for a place. */
export interface Suppression {
  path: string
  line: number
  /** Why: what follows on `--`, or the comment in the line above. */
  hasReason: boolean
}

const MARK = /(?:oxlint|eslint)-disable|@ts-(?:expect-error|ignore|nocheck)|biome-ignore/u

export function findSuppressions({ path, text }: SourceFile): Suppression[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    if (!MARK.test(line)) return []
    const above = lines[index - 1]?.trim() ?? ''
    return [{ path, line: index + 1, hasReason: /--\s+\S/u.test(line) || /^(?:\/\/|\*)/u.test(above) }]
  })
}
