/** A table; the first column is words, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** At most so many decimals, none of them idle zeros: 0.8, 12, 1,226. */
export function figure(value: number, decimals = 2): string {
  return Number.isNaN(value) ? '–' : value.toLocaleString('en', { maximumFractionDigits: decimals })
}

/** One figure, or the two that an unproven optimum lies between. */
export function between({ least, most }: { least: number; most: number }, decimals = 2): string {
  return figure(least, decimals) === figure(most, decimals)
    ? figure(least, decimals)
    : `${figure(least, decimals)}…${figure(most, decimals)}`
}
