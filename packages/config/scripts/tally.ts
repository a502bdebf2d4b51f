import { readFile } from 'node:fs/promises'
import type { Tally } from '../testing/tally.reporter.ts'

/** What the files of a run came to; none where no test ran. */
export async function readTallies(file: string): Promise<Tally[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Tally)
}

/** The files that took longest, a line each: seconds, name. */
export function slowestText(tallies: readonly Tally[], most: number): string {
  return tallies
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, most)
    .map(({ file, milliseconds }) => `${(milliseconds / 1_000).toFixed(1).padStart(7)} s  ${file}`)
    .join('\n')
}

/** '12 passed, 1 failed', and how many were skipped where any were. */
export function countText(tallies: readonly Tally[]): string {
  const sum = (count: 'passed' | 'failed' | 'skipped'): number =>
    tallies.reduce((total, tally) => total + tally[count], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
