import {
  type Id,
  type LocalDate,
  type PostCard,
  type PostResult,
  type ResultCount,
  resultCounts,
  type SaveResultFigures,
} from '@cadans/domain'
import type { ColumnField } from './columns.ts'
import { matchRows, normalisedLink, type RowKey } from './match-posts.ts'
import { type DateOrder, readCents, readCount, readMoment } from '../../../lib/cells/read-cells.ts'
import type { ReadTable } from './read-table.ts'

/** What is wrong with a cell, by the name of its column. */
interface CellProblem {
  column: string
  cell: string
  code: 'count' | 'negative' | 'money' | 'moment' | 'tooBig' | 'answers'
}

/** What would become of a row. `same` and `double` are left out, for nothing would change; the others ask to be looked at. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'double' | 'notFound' | 'ambiguous' | 'wrong' | 'empty'

export interface DryRow {
  /** Its number in the file. */
  line: number
  outcome: RowOutcome
  title: string
  problems: readonly CellProblem[]
  postId: Id | null
  /** The posts that it may be about, where that has to be chosen. */
  choices: readonly Id[]
  by: 'link' | 'moment' | 'hand' | null
  figures: SaveResultFigures | null
}

export interface DryRunWish {
  /** By column. */
  fields: readonly (ColumnField | null)[]
  order: DateOrder
  zone: string
  /** The day on which the file was made. */
  measuredOn: LocalDate
  /** Published posts, of the channel that the file is of. */
  posts: readonly PostCard[]
  known: ReadonlyMap<Id, PostResult>
  /** By line: what a person chose. */
  chosen: ReadonlyMap<number, Id>
}

const MOST_COUNT = 2_000_000_000

/** What reading a table would do, row by row; nothing is written. */
export function dryRun({ headings, rows, lines }: ReadTable, wish: DryRunWish): DryRow[] {
  const columns = new Map(wish.fields.flatMap((field, at) => (field === null ? [] : [[field, at] as const])))
  const cellOf = (cells: readonly string[], field: ColumnField) => cells[columns.get(field) ?? -1] ?? ''
  const read = rows.map((cells) => ({ cells, ...readRow(cells, { headings, columns, wish }) }))
  const keys = read.map(({ key }): RowKey => key)
  const matches = matchRows(keys, wish.posts)
  const seen = new Set<Id>()
  return read.map(({ cells, counts, problems }, index): DryRow => {
    const line = lines[index] ?? 0
    const title = cellOf(cells, 'title').trim().slice(0, 80) || cellOf(cells, 'link').trim()
    const match = matches[index] ?? { kind: 'none' }
    const byHand = wish.chosen.get(line)
    const postId = byHand ?? (match.kind === 'post' ? match.postId : null)
    const by: DryRow['by'] = byHand !== undefined ? 'hand' : match.kind === 'post' ? match.by : null
    const choices = match.kind === 'ambiguous' ? match.postIds : []
    const row = { line, title, problems, postId, choices, by, figures: null }
    if (problems.length > 0) return { ...row, outcome: 'wrong' }
    if (resultCounts.every((count) => (counts[count] ?? null) === null)) return { ...row, outcome: 'empty' }
    if (postId === null) return { ...row, outcome: match.kind === 'ambiguous' ? 'ambiguous' : 'notFound' }
    if (seen.has(postId)) return { ...row, outcome: 'double' }
    seen.add(postId)
    const known = wish.known.get(postId)
    const isSame =
      known !== undefined && resultCounts.every((count) => (counts[count] ?? known[count]) === known[count])
    const figures = { ...counts, postId, measuredOn: wish.measuredOn }
    return { ...row, figures, outcome: known === undefined ? 'new' : isSame ? 'same' : 'changed' }
  })
}

interface RowBasis {
  headings: readonly string[]
  columns: ReadonlyMap<ColumnField, number>
  wish: DryRunWish
}

type Counts = Partial<Record<ResultCount, number | null>>

function readRow(
  cells: readonly string[],
  { headings, columns, wish }: RowBasis,
): { counts: Counts; problems: CellProblem[]; key: RowKey } {
  const counts: Counts = {}
  const problems: CellProblem[] = []
  const key: RowKey = { link: null, moment: null }
  for (const [field, at] of columns) {
    const cell = cells[at] ?? ''
    const wrong = (code: CellProblem['code']) =>
      void problems.push({ column: headings[at] ?? '', cell: cell.trim().slice(0, 40), code })
    if (field === 'link') key.link = normalisedLink(cell)
    else if (field === 'moment') {
      const moment = cell.trim() === '' ? null : readMoment(cell, wish)
      if (moment === undefined) wrong('moment')
      else key.moment = moment
    } else if (field !== 'title') {
      const value = field === 'spentCents' ? readCents(cell) : readCount(cell)
      if (value === undefined)
        wrong(/^\s*[\-−]/v.test(cell) ? 'negative' : field === 'spentCents' ? 'money' : 'count')
      else if (value !== null && value > MOST_COUNT) wrong('tooBig')
      else counts[field] = value
    }
  }
  const { repliesAnswered = null, repliesAnsweredInTime = null } = counts
  if (repliesAnswered !== null && repliesAnsweredInTime !== null && repliesAnsweredInTime > repliesAnswered) {
    problems.push({
      column: headings[columns.get('repliesAnsweredInTime') ?? -1] ?? '',
      cell: String(repliesAnsweredInTime),
      code: 'answers',
    })
  }
  return { counts, problems, key }
}
