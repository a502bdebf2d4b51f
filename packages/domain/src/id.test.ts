import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeId, readId } from './id.ts'
import { idSchema } from './id.schema.ts'

const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const chance = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('the example of the standard comes out as it stands there', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(makeId(0x01_7f_22_e2_79_b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('an id in capitals is the same id', () => {
  expect(idSchema.parse('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('every id is one that the schema takes, of version 7', () => {
  fc.assert(
    fc.property(anyTime, chance, (time, random) => {
      const id = makeId(time, random)
      expect(idSchema.parse(id)).toBe(id)
      expect(id[14]).toBe('7')
    }),
  )
})

test('ids sort by the time at which they were made', () => {
  fc.assert(
    fc.property(anyTime, anyTime, chance, (one, other, random) => {
      fc.pre(one < other)
      expect(makeId(one, random) < makeId(other, random)).toBe(true)
    }),
  )
})

test('an id is read without the schema exactly as the schema reads it', () => {
  const nearly = fc.stringMatching(
    /^[0-9a-fA-F]{8}-[0-9a-f]{4}-[0-9][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-fA-F]{12}$/,
  )
  const edges = fc.constantFrom(
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '',
    '<script>',
  )
  fc.assert(
    fc.property(fc.oneof(nearly, fc.uuid(), edges, fc.anything()), (value) => {
      expect(readId(value)).toBe(idSchema.safeParse(value).data)
    }),
  )
})
