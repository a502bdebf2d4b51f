import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverseOf } from './symmetric.ts'

/** Positive definite: a matrix times itself, and something on the diagonal. */
const definite = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(fc.integer({ min: -5, max: 5 }), { minLength: size * size, maxLength: size * size })
    .map((root) => {
      const matrix = new Float64Array(size * size)
      for (let row = 0; row < size; row += 1)
        for (let column = 0; column < size; column += 1) {
          let sum = row === column ? 1 : 0
          for (let at = 0; at < size; at += 1)
            sum += (root[row * size + at] ?? 0) * (root[column * size + at] ?? 0)
          matrix[row * size + column] = sum
        }
      return { matrix, size }
    }),
)

test('a matrix times its inverse is one', () => {
  fc.assert(
    fc.property(definite, ({ matrix, size }) => {
      const before = matrix.slice()
      const inverse = inverseOf(matrix, size)
      expect(matrix).toEqual(before)
      for (let row = 0; row < size; row += 1)
        for (let column = 0; column < size; column += 1) {
          let sum = 0
          for (let at = 0; at < size; at += 1)
            sum += (matrix[row * size + at] ?? 0) * (inverse[at * size + column] ?? 0)
          expect(sum).toBeCloseTo(row === column ? 1 : 0, 6)
        }
    }),
  )
})
