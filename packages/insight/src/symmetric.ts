/** Below this part of its diagonal a pivot is rounding, and is held there. */
const LEAST_PIVOT = 1e-13

/**
 * The inverse of a positive definite matrix, by Cholesky: the rows one after the other, in and out.
 * @param matrix is left as it was; only its lower half is read
 */
export function inverseOf(matrix: Float64Array, size: number): Float64Array {
  const lower = choleskyOf(matrix, size)
  invertLower(lower, size)
  const inverse = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = 0
      for (let at = row; at < size; at += 1)
        sum += (lower[at * size + row] ?? 0) * (lower[at * size + column] ?? 0)
      inverse[row * size + column] = sum
      inverse[column * size + row] = sum
    }
  }
  return inverse
}

function choleskyOf(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0
      for (let at = 0; at < column; at += 1)
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0)
      if (row === column) {
        const least = LEAST_PIVOT * Math.max(1, matrix[row * size + row] ?? 0)
        lower[row * size + row] = Math.sqrt(Math.max(sum, least))
      } else {
        lower[row * size + column] = sum / (lower[column * size + column] ?? 1)
      }
    }
  }
  return lower
}

/** In place. */
function invertLower(lower: Float64Array, size: number): void {
  for (let column = 0; column < size; column += 1) {
    lower[column * size + column] = 1 / (lower[column * size + column] ?? 1)
    for (let row = column + 1; row < size; row += 1) {
      let sum = 0
      for (let at = column; at < row; at += 1)
        sum -= (lower[row * size + at] ?? 0) * (lower[at * size + column] ?? 0)
      lower[row * size + column] = sum / (lower[row * size + row] ?? 1)
    }
  }
}
