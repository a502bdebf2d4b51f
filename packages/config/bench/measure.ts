import { appendFileSync } from 'node:fs'
import { type BenchRow, type Goal, rowText, type Unit } from './table.ts'

type Work = () => unknown

type Measurement = {
  name: string
  ours: Work
  /** The least that any program would have to do for the same result. */
  floor?: Work
  goal?: Goal
  /** How often each is run, after a fifth as many to warm up. */
  rounds?: number
}

type Size = { name: string; ours: number; floor?: number; unit: Unit; goal?: Goal }

/**
 * Times `ours` and `floor` by turns in this process, so that a busy moment of the machine falls on both, and
 * records the median of each and the median of their ratios. Promises are awaited.
 * @returns the row it recorded
 */
export async function measure({ name, ours, floor, goal, rounds = 21 }: Measurement): Promise<BenchRow> {
  for (let round = 0; round < rounds / 5; round += 1) {
    await time(ours)
    if (floor !== undefined) await time(floor)
  }
  const times: { ours: number; floor: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const of = { ours: await time(ours), floor: floor === undefined ? Number.NaN : await time(floor) }
    times.push(of)
  }
  const hasFloor = floor !== undefined
  return record({
    name,
    unit: 'ms',
    ours: median(times.map((of) => of.ours)),
    ...(hasFloor && { floor: median(times.map((of) => of.floor)) }),
    ...(hasFloor && { ratio: median(times.map((of) => of.ours / of.floor)) }),
    ...(goal && { goal }),
  })
}

/**
 * Puts a figure that was measured elsewhere into the table: a size, or a time that needs processes of its own.
 * Against a floor of nothing there is no ratio.
 */
export function record(figure: Size & { ratio?: number }): BenchRow {
  const ratio = figure.ratio ?? (figure.floor ? figure.ours / figure.floor : undefined)
  const row: BenchRow = { ...figure, ...(ratio !== undefined && { ratio }) }
  const file = process.env.CADANS_BENCH
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`)
  console.log(rowText(row).join('  ·  '))
  return row
}

/** The middle value; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('There is no median of nothing')
  return middle
}

/** The value that so many of a hundred do not exceed: 99 for the slowest but the slowest hundredth. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.ceil((sorted.length * percent) / 100) - 1]
  if (value === undefined) throw new Error('There is no percentile of nothing')
  return value
}

async function time(work: Work): Promise<number> {
  // The rubbish of one run is not to be paid by the next. Only there under --expose-gc.
  globalThis.gc?.()
  const began = performance.now()
  const result = work()
  if (result instanceof Promise) await result
  return performance.now() - began
}
