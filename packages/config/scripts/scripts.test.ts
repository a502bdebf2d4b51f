import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { formatSeconds, runStep } from './step.ts'

const door = join(import.meta.dirname, 'run.mjs')

/** The door with these words, as another version of Node would open it. */
function run(words: string[], version = process.versions.node): Promise<{ stderr: string }> {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  return promisify(execFile)(process.execPath, ['--import', pretend, door, ...words])
}

describe('the door to the commands', () => {
  test('under an older Node it says in a sentence what to do', async () => {
    await expect(run(['start'], '20.20.2')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^Cadans needs Node 26 or newer, and this is Node 20\.20\.2\..+nodejs\.org.+\n$/,
      ),
    })
  })

  test('names the commands when asked for another', async () => {
    await expect(run(['sart'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('start, dev, check'),
    })
  })
})

test.each([
  [0.04, '0.0 s'],
  [9.96, '10.0 s'],
  [12.4, '12 s'],
  [59.6, '1 min 0 s'],
  [75.4, '1 min 15 s'],
])('%d seconds read as %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text)
})

test.each([
  ['a step that ends with 0 is good', 0, true],
  ['a step that ends otherwise is not', 3, false],
])('%s', async (_sentence, code, ok) => {
  const step = await runStep(process.execPath, ['-e', `process.exit(${code})`], { quiet: true })
  expect(step.ok).toBe(ok)
})
