/** One thing as it was, as I have it and as it is now. */
interface Versions<T> {
  from: T
  mine: T
  theirs: T
}

/** A field that both changed, each in another way. */
export interface Clash {
  /** Its dotted path within the merged value. */
  path: string
  theirs: unknown
}

interface Merge<T> {
  value: T
  clashes: Clash[]
}

/**
 * Two versions of one document, every field as whoever changed it left it. Rows that carry an id are followed by it, through additions,
 * removals and a new order; any other list counts as a whole.
 * @param prefer whose stands where both changed the same
 */
export function mergeOf<T>(versions: Versions<T>, prefer: 'mine' | 'theirs' = 'mine'): Merge<T> {
  const clashes: Clash[] = []

  function merge(path: readonly (string | number)[], { from, mine, theirs }: Versions<unknown>): unknown {
    if (isSameData(mine, from)) return theirs
    if (isSameData(theirs, from) || isSameData(mine, theirs)) return mine
    if (isRecord(from) && isRecord(mine) && isRecord(theirs)) return mergeFields(path, { from, mine, theirs })
    const rows = [rowsOf(from), rowsOf(mine), rowsOf(theirs)] as const
    if (rows[0] && rows[1] && rows[2])
      return mergeRows(path, { from: rows[0], mine: rows[1], theirs: rows[2] })
    clashes.push({ path: path.join('.'), theirs })
    return prefer === 'mine' ? mine : theirs
  }

  function mergeFields(path: readonly (string | number)[], { from, mine, theirs }: Versions<Fields>): Fields {
    const fields = new Set([...Object.keys(theirs), ...Object.keys(mine)])
    const merged = [...fields].map((field) => [
      field,
      merge([...path, field], { from: from[field], mine: mine[field], theirs: theirs[field] }),
    ])
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Fields
  }

  function mergeRows(path: readonly (string | number)[], { from, mine, theirs }: Versions<Rows>): Fields[] {
    const isMyOrder = !isSameData([...mine.keys()], [...from.keys()])
    const order = isMyOrder ? [...mine.keys(), ...theirs.keys()] : [...theirs.keys(), ...mine.keys()]
    const merged: Fields[] = []
    for (const id of new Set(order)) {
      const row = merge([...path, merged.length], {
        from: from.get(id),
        mine: mine.get(id),
        theirs: theirs.get(id),
      })
      if (row !== undefined) merged.push(row as Fields)
    }
    return merged
  }

  return { value: merge([], versions) as T, clashes }
}

/** Whether two pieces of plain data of one schema say the same: their keys stand in the same order. */
export function isSameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

type Fields = Record<string, unknown>
type Rows = ReadonlyMap<string, Fields>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The rows of a list by what names them; undefined for a list of anything else, or with one name twice. */
function rowsOf(list: unknown): Rows | undefined {
  if (!Array.isArray(list)) return undefined
  const rows = new Map<string, Fields>()
  for (const row of list) {
    const name = isRecord(row) ? (row['id'] ?? row['channelId']) : undefined
    if (typeof name !== 'string' || rows.has(name)) return undefined
    rows.set(name, row as Fields)
  }
  return rows
}
