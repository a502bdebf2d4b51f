import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** A server that is closing and never done with it, and in which two things go wrong. */
const program = `
  import { createServer } from 'node:http'
  import { closeOnCrash } from './shutdown.ts'
  const logger = { fatal() {}, error() {} }
  const server = createServer().listen(0, '127.0.0.1', () => {
    const database = { close: () => new Promise(() => {}) }
    closeOnCrash(server, { logger, database, live: { close() {} }, planner: { close: async () => undefined }, listener: { close: async () => undefined } }, 'nl')
    setTimeout(() => { throw new Error('the first') })
    setTimeout(() => { throw new Error('the second') }, 20)
    setTimeout(() => undefined, 40)
  })
`

test('whatever else goes wrong while a crash closes the server, one sentence is said and no stack shown', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(stderr).toBe('Cadans is gestopt door een fout: the first\n')
  expect(status).toBe(1)
})
