import type { SourceFile } from './source-file.ts'

/** As many lines as make a run worth a look. */
const RUN = 6

/** The same lines in two places, each named by its path and the number of the first line. */
export interface RepeatedRun {
  first: string
  second: string
  lines: number
}

interface CodeLine {
  path: string
  number: number
  text: string
}

/**
 * Runs of six lines or more that stand twice, to the letter but for their indentation. Blank lines, imports and lines that only close
 * something do not count.
 */
export function findRepeatedRuns(files: readonly SourceFile[]): RepeatedRun[] {
  const lines = files.flatMap(tellingLines)
  const seen = new Map<string, number>()
  const runs: RepeatedRun[] = []
  for (let at = 0; at + RUN <= lines.length; at += 1) {
    const window = lines.slice(at, at + RUN)
    if (window[0]?.path !== window.at(-1)?.path) continue
    const key = window.map(({ text }) => text).join('\n')
    const before = seen.get(key)
    if (before === undefined) {
      seen.set(key, at)
      continue
    }
    const length = sharedLength(lines, before, at)
    runs.push({ first: nameOf(lines[before]), second: nameOf(lines[at]), lines: length })
    at += length - 1
  }
  return runs
}

function tellingLines({ path, text }: SourceFile): CodeLine[] {
  return text
    .replaceAll(/^import [^;]*?from '[^']*'$/gmu, (found) => found.replaceAll(/[^\n]/gu, ''))
    .split('\n')
    .map((line, index) => ({ path, number: index + 1, text: line.trim() }))
    .filter((line) => /\w/u.test(line.text) && !/^(?:\/?\*|\/\/|import )/u.test(line.text))
}

function sharedLength(lines: readonly CodeLine[], first: number, second: number): number {
  let length = RUN
  while (
    lines[first + length]?.text === lines[second + length]?.text &&
    lines[second + length]?.path === lines[second]?.path &&
    lines[first + length]?.path === lines[first]?.path &&
    first + length < second
  ) {
    length += 1
  }
  return length
}

function nameOf(line: CodeLine | undefined): string {
  return line === undefined ? '' : `${line.path}:${line.number}`
}
