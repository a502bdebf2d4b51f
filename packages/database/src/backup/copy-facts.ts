import type { Engine } from '../database.ts'

/** What a copy of a database holds, noted beside it so that a damaged copy is noticed before anything is put back. */
export interface CopyFacts {
  engine: Engine
  /** The steps of the schema that the rows are written in. */
  steps: readonly string[]
  /** How many rows each table has. */
  rows: Readonly<Record<string, number>>
  bytes: number
  /** Of the whole file, in hexadecimal. */
  sha256: string
}

/** With what a copy is put back. */
export interface Restoring {
  facts: CopyFacts
  /** The folder to which an SQLite database moves that was there before. */
  aside: string
  /** The instant of the restore. */
  at: string
}

/** What is in a copy, without the file that holds it. */
export type CopyContents = Pick<CopyFacts, 'steps' | 'rows'>

/** Whether two readings have the same steps and as many rows in the same tables. */
export function isSameContents(one: CopyContents, other: CopyContents): boolean {
  return canonical(one) === canonical(other)
}

function canonical({ steps, rows }: CopyContents): string {
  return JSON.stringify([steps.toSorted(), Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1))])
}
