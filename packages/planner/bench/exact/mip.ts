import load, { type Highs } from 'highs'

// Its types describe the CommonJS build, where the loader lies one level deeper than in the module that Node imports.
const loadHighs = load as unknown as () => Promise<Highs>
const highs = await loadHighs()

/** A mixed-integer program in the making; variables and rows are named by their number. */
export interface Mip {
  cost: number[]
  lower: number[]
  upper: number[]
  integer: number[]
  rowLower: number[]
  rowUpper: number[]
  starts: number[]
  indices: number[]
  values: number[]
}

export type Term = readonly [variable: number, factor: number]

export interface Solved {
  /** `optimal`: value and bound are one. `time`: the optimum lies between bound and value. */
  status: 'optimal' | 'infeasible' | 'time'
  /** The least found; Infinity when none was. Costs are whole, and so is what they count. */
  value: number
  /** No solution is below it: proven. */
  bound: number
  /** By variable; undefined when no solution was found. */
  solution: Float64Array | undefined
}

export function createMip(): Mip {
  return {
    cost: [],
    lower: [],
    upper: [],
    integer: [],
    rowLower: [],
    rowUpper: [],
    starts: [0],
    indices: [],
    values: [],
  }
}

/** @returns the number of the new variable */
export function addVariable(
  mip: Mip,
  {
    cost = 0,
    lower = 0,
    upper = 1,
    integer = true,
  }: { cost?: number; lower?: number; upper?: number; integer?: boolean },
): number {
  mip.cost.push(cost)
  mip.lower.push(lower)
  mip.upper.push(upper)
  mip.integer.push(integer ? 1 : 0)
  return mip.cost.length - 1
}

/** Keeps a sum of terms between two bounds. */
export function addRow(mip: Mip, terms: readonly Term[], { lower = -Infinity, upper = Infinity }): void {
  for (const [variable, factor] of terms) {
    mip.indices.push(variable)
    mip.values.push(factor)
  }
  mip.starts.push(mip.indices.length)
  mip.rowLower.push(lower)
  mip.rowUpper.push(upper)
}

/** What the solver may be off by from a whole number. */
const TOLERANCE = 1e-5

/**
 * Minimises, within a time, a cost that is a whole number in every best solution.
 * @param seconds after which the best found and the proven bound are given back
 * @param start a solution to begin from, by variable
 */
export function solve(mip: Mip, { seconds, start }: { seconds: number; start?: Float64Array }): Solved {
  const { starts, indices, values } = mip
  const numCols = mip.cost.length
  const numRows = mip.rowLower.length
  const model = highs.createModel({
    numCols,
    numRows,
    colCost: mip.cost,
    colLower: mip.lower,
    colUpper: mip.upper,
    rowLower: mip.rowLower,
    rowUpper: mip.rowUpper,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    integrality: Int32Array.from(mip.integer),
  })
  try {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6 })
    if (start !== undefined) model.setSolution({ colValue: start })
    model.run()
    const status = model.getModelStatus()
    const { modelStatus } = highs.constants
    if (status === modelStatus.infeasible)
      return { status: 'infeasible', value: Infinity, bound: Infinity, solution: undefined }
    const isOptimal = status === modelStatus.optimal
    const hasSolution = Number(model.info.get('primal_solution_status')) === 2
    const value = hasSolution ? Math.round(model.getObjectiveValue()) : Infinity
    return {
      status: isOptimal ? 'optimal' : 'time',
      value,
      bound: isOptimal ? value : Math.ceil(Number(model.info.get('mip_dual_bound')) - TOLERANCE),
      solution: hasSolution ? Float64Array.from(model.getSolution().colValue) : undefined,
    }
  } finally {
    model.dispose()
  }
}
