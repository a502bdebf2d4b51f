/** Rows with these fields and no others. */
export function only<T extends object, K extends keyof T>(rows: readonly T[], ...fields: K[]): Pick<T, K>[] {
  return rows.map((row) => {
    const part: Partial<Pick<T, K>> = {}
    for (const field of fields) part[field] = row[field]
    return part as Pick<T, K>
  })
}
