import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fieldCodes } from './field-codes.ts'

test('the list of field codes is what the schemas say', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const said = sources.flatMap((source) =>
    [...source.matchAll(/message: '([^']+)'/g)].map(([, code = '']) => code),
  )
  expect([...new Set(said)].toSorted()).toEqual([...fieldCodes])
})
