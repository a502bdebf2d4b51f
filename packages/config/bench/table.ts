/**
 * Times, sizes, and the counts, hours and parts of a whole that a plan is judged by; of safety, what was written, how fast, what
 * went wrong, and how memory grows; of the house, what is counted in its files.
 */
export type Unit =
  | 'places'
  | 'ms'
  | 'kB'
  | 'posts'
  | 'h'
  | '%'
  | 'writes'
  | '/s'
  | 'faults'
  | 'kB/min'
  | 'circles'
  | 'functions'
  | 'lines'
  | 'checks'
  | 'runs'
  | 'points'
  | 'power'

/** What is to be reached; of those given, all. */
export type Goal = {
  /** At most this many of the row's unit. */
  most?: number
  /** At least this many of the row's unit. */
  least?: number
  /** At most this many times the floor. */
  ratio?: number
}

export type BenchRow = {
  name: string
  unit: Unit
  ours: number
  floor?: number
  ratio?: number
  goal?: Goal
}

const HEAD = ['name', 'ours', 'floor', 'ratio', 'goal', 'verdict']

/** Whether the goals of a row are met; undefined when it has none. */
export function isMet({ ours, ratio, goal }: BenchRow): boolean | undefined {
  if (goal === undefined) return undefined
  const withinMost = goal.most === undefined || ours <= goal.most
  const isEnough = goal.least === undefined || ours >= goal.least
  return withinMost && isEnough && (goal.ratio === undefined || (ratio ?? Infinity) <= goal.ratio)
}

/** The six cells of a row. */
export function rowText(row: BenchRow): string[] {
  const { name, unit, ours, floor, ratio, goal = {} } = row
  const goals = [
    goal.most === undefined ? [] : [`≤ ${goal.most} ${unit}`],
    goal.least === undefined ? [] : [`≥ ${goal.least} ${unit}`],
    goal.ratio === undefined ? [] : [`≤ ${goal.ratio} ×`],
  ].flat()
  const met = isMet(row)
  return [
    name,
    `${figure(ours)} ${unit}`,
    floor === undefined ? '–' : `${figure(floor)} ${unit}`,
    ratio === undefined ? '–' : `${figure(ratio)} ×`,
    goals.join(', ') || '–',
    met === undefined ? '–' : met ? 'met' : 'MISSED',
  ]
}

/** A table to read in a terminal, the cells aligned. */
export function tableText(rows: readonly BenchRow[]): string {
  const cells = [HEAD, ...rows.map(rowText)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  const [head = [], ...body] = cells
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n')
}

/** Three digits that count: 0.0123, 1.23, 12.3, 123, 1234. */
function figure(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return String(Number(value.toPrecision(3)))
}
