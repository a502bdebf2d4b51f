import { addDays, type Id, type LocalDate } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type DateOrder, dateOrderOf } from '../../../lib/cells/read-cells.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import type { ColumnField } from './columns.ts'
import { dryRun } from './dry-run.ts'
import type { ReadTable } from './read-table.ts'

/** Posts so far back can have results in a file. */
const BACK_DAYS = 1000

/** What the file does not say of itself. */
export interface ImportChoices {
  /** Null where the rows are of more channels than one. */
  channelId: Id | null
  measuredOn: LocalDate
  /** How dates are written that can be two days. */
  order: DateOrder | null
}

/** What would become of each row of a table; undefined until the posts are there and its dates can be read. */
export function useDryRun(table: ReadTable, fields: readonly (ColumnField | null)[]) {
  const { workspaceId, today, zone } = useWorkspace()
  const [choices, setChoices] = useState<ImportChoices>({ channelId: null, measuredOn: today, order: null })
  const [chosen, setChosen] = useState<ReadonlyMap<number, Id>>(new Map())
  const horizon = { from: addDays(today, -BACK_DAYS), until: today }
  const query = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const moments = useMemo(() => {
    const at = fields.indexOf('moment')
    return at === -1 ? [] : table.rows.map((cells) => cells[at] ?? '')
  }, [table, fields])
  const written = useMemo(() => dateOrderOf(moments), [moments])
  const order = written === 'dmy' || written === 'mdy' ? written : written === 'none' ? 'dmy' : choices.order
  const { channelId, measuredOn } = choices
  const rows = useMemo(() => {
    if (query.data === undefined || order === null) return undefined
    const posts = query.data
      .map(({ post }) => post)
      .filter((post) => channelId === null || post.channelId === channelId)
    const known = new Map(
      query.data.flatMap(({ post, result }) => (result === null ? [] : [[post.id, result] as const])),
    )
    return dryRun(table, { fields, order, zone, measuredOn, posts, known, chosen })
  }, [query.data, order, table, fields, zone, measuredOn, channelId, chosen])
  return {
    rows,
    query,
    choices,
    change: (part: Partial<ImportChoices>) => setChoices((before) => ({ ...before, ...part })),
    /** Set where the order of dates has to be asked: what about, and a date as it is written. */
    orderQuestion:
      written === 'either' || written === 'mixed'
        ? { about: written, example: moments.find((cell) => cell !== '') ?? '' }
        : null,
    isReadable: order !== null,
    choosePost: (line: number, postId: Id) => setChosen((before) => new Map(before).set(line, postId)),
  }
}
