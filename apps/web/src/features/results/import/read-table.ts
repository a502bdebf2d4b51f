import Papa from 'papaparse'
import { recognised } from './columns.ts'

/** A file as rows of cells under headings. */
export interface ReadTable {
  headings: readonly string[]
  rows: readonly (readonly string[])[]
  /** The number that a row has in the file, counted from 1, by row. */
  lines: readonly number[]
}

/** Lines before the heading that some exports begin with. */
const MOST_PREAMBLE = 15

/**
 * Splits a text by whatever stands between its cells. The heading is the line of the first few of which most names are known.
 * @returns undefined for a text without two lines of which one is a heading
 */
export function readTable(text: string): ReadTable | undefined {
  const plain = text.replace(/^\u{feff}/v, '')
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain), skipEmptyLines: false })
  const known = data.slice(0, MOST_PREAMBLE).map(countKnown)
  const most = Math.max(0, ...known)
  const head =
    most > 0
      ? known.indexOf(most)
      : data.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
  const headings = data[head]
  if (headings === undefined) return undefined
  const filled = data
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return undefined
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: filled.map(({ cells }) => cells),
    lines: filled.map(({ line }) => line),
  }
}

function countKnown(cells: readonly string[]): number {
  return recognised(cells).filter((field) => field !== null).length
}

/** What stands between cells: what makes most known names of a line, else most cells. Papa Parse's own guess needs three of them. */
function delimiterOf(text: string): string {
  const scores = [';', ',', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: MOST_PREAMBLE })
    return { delimiter, score: Math.max(0, ...data.map((cells) => 1000 * countKnown(cells) + cells.length)) }
  })
  return scores.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}
