/**
 * Rows of a sparse design: each row has `width` columns that are not zero, kept one row after the other. Column 0 is the
 * intercept; every other column belongs to exactly one group, whose effects are drawn from one distribution around zero.
 */
export interface Design {
  rows: number
  width: number
  columns: Int32Array
  values: Float64Array
  /** Columns in all. */
  size: number
  groups: readonly EffectGroup[]
  /** The family of each row, numbered from nought: rows of one have something in common beyond what the columns say. */
  families: Int32Array
}

interface EffectGroup {
  from: number
  until: number
  /** Its spread before there are data, where that is not what it is for the others. */
  prior?: number
}
