import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const src = import.meta.dirname
/** As the README lists them, the ground floor first; what stands beside them in `src` is the top. */
const floors = [
  ...[...readFileSync(join(src, '../README.md'), 'utf8').matchAll(/^\| `([a-z]+)` \|/gm)].map(
    ([, name]) => name,
  ),
  '.',
]
const files = globSync('**/*.ts', { cwd: src }).filter((file) => !file.endsWith('.test.ts'))

test('the README lists each folder once', () => {
  const folders = new Set(files.map((file) => dirname(file)))
  expect(new Set(floors)).toEqual(folders)
  expect(floors).toHaveLength(folders.size)
})

test('no floor knows one above it, not even by a type', () => {
  const levelOf = (file: string): number => floors.indexOf(dirname(file))
  const climbing = files.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
      .map(([, path = '']) => normalize(join(dirname(file), path)))
      .filter((known) => levelOf(known) > levelOf(file))
      .map((known) => `${file} knows ${known}`),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(climbing).toEqual([])
})
