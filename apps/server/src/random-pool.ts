import { randomBytes } from 'node:crypto'

const POOL = 8192

/** Random bytes, fetched many at a time: a year's plan asks for them thousands of times. Each byte is given once. */
export function randomPool(): (length: number) => Uint8Array {
  let pool = new Uint8Array(0)
  return (length) => {
    if (pool.length < length) pool = new Uint8Array(randomBytes(Math.max(POOL, length)))
    const given = pool.slice(0, length)
    pool = pool.subarray(length)
    return given
  }
}
