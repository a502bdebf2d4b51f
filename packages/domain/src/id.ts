/**
 * An identifier: a UUID (version 7 when made here), made by client or server, so that creating twice is creating once.
 * Kept in small letters, because ids are compared as text.
 */
export type Id = string

/** The id that a value is, the same as `idSchema` reads: for where zod is too heavy to bring along. */
export function readId(value: unknown): Id | undefined {
  const isId =
    typeof value === 'string' &&
    /^(?:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}(?:-0{4}){3}-0{12}|f{8}(?:-f{4}){3}-f{12})$/i.test(
      value,
    )
  return isId ? value.toLowerCase() : undefined
}

/**
 * A UUIDv7 (RFC 9562, 5.7) from its two sources, so that this stays a pure rule.
 * @param milliseconds Unix time in milliseconds
 * @param random at least ten random bytes
 */
export function makeId(milliseconds: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16)
  let rest = milliseconds
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  let id = ''
  for (const [index, byte] of bytes.entries()) {
    if (index === 4 || index === 6 || index === 8 || index === 10) id += '-'
    id += HEX[byte] ?? ''
  }
  return id
}

/** A plan makes thousands of ids at once, and this is the dear part of each. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
