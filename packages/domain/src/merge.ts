/**
 * The fields that two people changed differently from the same start: what has to be chosen. A field that only one of them changed, or
 * both in the same way, merges by itself.
 * @param from the fields as they were when mine were typed
 * @param mine the fields that I changed
 * @param theirs the row as it is now
 */
export function conflictsOf<Field extends string>({
  from,
  mine,
  theirs,
}: {
  from: Readonly<Partial<Record<Field, unknown>>>
  mine: Readonly<Partial<Record<Field, unknown>>>
  theirs: Readonly<Record<Field, unknown>>
}): Field[] {
  return (Object.keys(mine) as Field[]).filter(
    (field) => !isSame(theirs[field], from[field]) && !isSame(theirs[field], mine[field]),
  )
}

/**
 * Two versions of one row, each field as whoever changed it left it; where both did, mine.
 * @param from the row as it was when mine was typed
 */
export function merged<T extends object>({ from, mine, theirs }: { from: T; mine: T; theirs: T }): T {
  const own = (Object.keys(mine) as (keyof T)[]).filter((field) => !isSame(mine[field], from[field]))
  return { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) }
}

/** Rows are plain data, and both come from the same schema, so their keys stand in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
