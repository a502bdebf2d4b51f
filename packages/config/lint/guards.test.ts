import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientArrows } from './arrows.ts'
import { allowedInClient, type Guard, refusedInClient } from './client-guards.ts'
import rules from './oxlint.config.ts'

const root = join(import.meta.dirname, '../../..')

const refused: Guard[] = [
  [
    'types make no circle',
    'apps/server/src/circle/one.ts',
    "import type { Two } from './two.ts'\nexport type One = Two | 1",
    'no-cycle',
  ],
  [
    'nor on its way back',
    'apps/server/src/circle/two.ts',
    "import type { One } from './one.ts'\nexport type Two = One | 2",
    'no-cycle',
  ],
  ['types fit', 'packages/domain/src/types.ts', "export const a: number = 'x'", 'TS2322'],
  [
    'domain imports nothing of ours',
    'packages/domain/src/a.ts',
    "import '@cadans/planner'",
    'no-restricted-imports',
  ],
  [
    'what is no schema knows no zod',
    'packages/domain/src/g.ts',
    "import { z } from 'zod'\nexport const a = z",
    'no-restricted-imports',
  ],
  [
    'nor a schema by its value',
    'packages/domain/src/h.ts',
    "import { bSchema } from './b.schema.ts'\nexport const a = bSchema",
    'no-restricted-imports',
  ],
  ['domain knows no Node', 'packages/domain/src/b.ts', "import 'node:fs'", 'no-restricted-imports'],
  [
    'domain reads no clock',
    'packages/domain/src/c.ts',
    'export const a = Date.now()',
    'no-restricted-properties',
  ],
  [
    'planner knows no database',
    'packages/planner/src/a.ts',
    "import '@cadans/database'",
    'no-restricted-imports',
  ],
  [
    'planner does not know messages',
    'packages/planner/src/b.ts',
    "import '@cadans/messages'",
    'no-restricted-imports',
  ],
  ['planner knows no Node', 'packages/planner/src/c.ts', "import 'node:fs'", 'no-restricted-imports'],
  [
    'planner reads no clock',
    'packages/planner/src/d.ts',
    'export const a = Temporal.Now.instant()',
    'no-restricted-properties',
  ],
  [
    'planner leaves nothing to chance',
    'packages/planner/src/e.ts',
    'export const a = Math.random()',
    'no-restricted-properties',
  ],
  [
    'planner has no transcendental mathematics',
    'packages/planner/src/f.ts',
    'export const a = Math.exp(2)',
    'no-restricted-properties',
  ],
  [
    'planner knows no language',
    'packages/planner/src/g.ts',
    "export const a = new Intl.Collator('nl')",
    'no-restricted-globals',
  ],
  [
    'planner sorts by code unit',
    'packages/planner/src/h.ts',
    "export const a = 'a'.localeCompare('b')",
    'no-restricted-properties',
  ],
  ['planner has no timers', 'packages/planner/src/i.ts', 'setTimeout(String, 1)', 'no-restricted-globals'],
  [
    'insight does not know the planner',
    'packages/insight/src/a.ts',
    "import '@cadans/planner'",
    'no-restricted-imports',
  ],
  ['insight knows no Node', 'packages/insight/src/b.ts', "import 'node:fs'", 'no-restricted-imports'],
  [
    'insight reads no clock',
    'packages/insight/src/c.ts',
    'export const a = Date.now()',
    'no-restricted-properties',
  ],
  [
    'insight leaves nothing to chance',
    'packages/insight/src/d.ts',
    'export const a = Math.random()',
    'no-restricted-properties',
  ],
  [
    'the feed writer knows no Node',
    'packages/calendar-feed/src/a.ts',
    "import 'node:crypto'",
    'no-restricted-imports',
  ],
  [
    'the feed writer reads no clock',
    'packages/calendar-feed/src/b.ts',
    'export const a = Date.now()',
    'no-restricted-properties',
  ],
  ['messages knows no React', 'packages/messages/src/a.ts', "import 'react'", 'no-restricted-imports'],
  [
    'database knows no planner',
    'packages/database/src/a.ts',
    "import '@cadans/planner'",
    'no-restricted-imports',
  ],
  [
    'a router knows no SQL',
    'apps/server/src/posts/post.router.ts',
    "import 'kysely'",
    'no-restricted-imports',
  ],
  ['the server knows no React', 'apps/server/src/a.ts', "import 'react'", 'no-restricted-imports'],
  [
    'only environment.ts reads the environment',
    'apps/server/src/b.ts',
    'export const a = process.env.PORT',
    'no-process-env',
  ],
  ['the client knows no database', 'apps/web/src/a.ts', "import '@cadans/database'", 'no-restricted-imports'],
  [
    'the client knows no feed writer',
    'apps/web/src/b.ts',
    "import '@cadans/calendar-feed'",
    'no-restricted-imports',
  ],
  ['the client knows no Node', 'apps/web/src/c.ts', "import 'node:fs'", 'no-restricted-imports'],
  [
    'one line in the client knows the server',
    'apps/web/src/d.ts',
    "import type { A } from '@cadans/server'\nexport type B = A",
    'no-restricted-imports',
  ],
  [
    'and only by its types',
    'apps/web/src/lib/trpc.ts',
    "import { a } from '@cadans/server'\nexport const b = a",
    'no-restricted-imports',
  ],
  [
    'one file knows FullCalendar',
    'apps/web/src/features/calendar/month.tsx',
    "import '@fullcalendar/react'",
    'no-restricted-imports',
  ],
  [
    'parts are reached by name',
    'apps/server/src/c.ts',
    "import '../../../packages/domain/src/post.ts'",
    'no-restricted-imports',
  ],
  [
    'nor by its path from a pure package',
    'packages/planner/src/k.ts',
    "import '../../../packages/domain/src/post.ts'",
    'no-restricted-imports',
  ],
  ...refusedInClient,
  ['there is no any', 'apps/server/src/d.ts', 'export const a: any = 1', 'no-explicit-any'],
  [
    'there is no non-null assertion',
    'apps/server/src/e.ts',
    'export const a = [1][0]!',
    'no-non-null-assertion',
  ],
  ['there is no empty catch', 'apps/server/src/f.ts', 'try {\n  JSON.parse("1")\n} catch {}', 'no-empty'],
  ['exports have names', 'apps/server/src/g.ts', 'export default 1', 'no-default-export'],
  [
    'a function takes at most three parameters',
    'apps/server/src/h.ts',
    'export function f(a: 1, b: 1, c: 1, d: 1) {\n  return [a, b, c, d]\n}',
    'max-params',
  ],
  ['file names are in kebab-case', 'apps/server/src/PostStore.ts', 'export const a = 1', 'filename-case'],
  [
    'a file past 300 lines is looked at',
    'apps/server/src/long.ts',
    'export const a = 1\n'.padEnd(500, '\n'),
    'max-lines',
  ],
]

const allowed: Guard[] = [
  ['planner uses domain', 'packages/planner/src/z.ts', "import '@cadans/domain'", ''],
  [
    'a schema uses zod and other schemas',
    'packages/domain/src/z.schema.ts',
    "import { z } from 'zod'\nimport { bSchema } from './b.schema.ts'\nexport const a = z.array(bSchema)",
    '',
  ],
  [
    'what is no schema speaks of its type',
    'packages/domain/src/z.ts',
    "import type { B } from './b.schema.ts'\nexport type A = B",
    '',
  ],
  [
    'insight takes logarithms',
    'packages/insight/src/z.ts',
    "import '@cadans/domain'\nexport const a = Math.log(2)",
    '',
  ],
  [
    'a store knows SQL',
    'apps/server/src/posts/post.store.ts',
    "import { sql } from 'kysely'\nexport const a = sql",
    '',
  ],
  [
    'environment.ts reads the environment',
    'apps/server/src/environment.ts',
    'export const a = process.env.PORT',
    '',
  ],
  [
    'one line knows the router',
    'apps/web/src/lib/trpc.ts',
    "import type { A } from '@cadans/server'\nexport type B = A",
    '',
  ],
  [
    'one file knows FullCalendar',
    'apps/web/src/features/calendar/full-calendar.tsx',
    "import '@fullcalendar/react'",
    '',
  ],
  [
    'the client uses domain, planner, insight and messages',
    'apps/web/src/z.ts',
    "import '@cadans/domain'\nimport '@cadans/planner'\nimport '@cadans/insight'\nimport '@cadans/messages'",
    '',
  ],
  ...allowedInClient,
  [
    'a test of the planner may read a file',
    'packages/planner/src/z.test.ts',
    "import 'node:fs'\nimport 'fast-check'",
    '',
  ],
]

type Diagnostic = { code: string; filename: string }
const folders: string[] = []
const found = { refused: [] as Diagnostic[], allowed: [] as Diagnostic[] }

/** Lints the lines as if each stood in its file; answers what oxlint says about them. */
async function lint(guards: readonly Guard[]): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cadans-lint-'))
  folders.push(folder)
  await writeFile(join(folder, '.oxlintrc.json'), JSON.stringify(rules))
  for (const [, path, code] of guards) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `${code}\n`)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  // oxlint ends with 1 when it has something to say: its words are what counts here.
  const run = await promisify(execFile)(process.execPath, [oxlint, '--format=json'], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  )
  return (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

beforeAll(async () => {
  found.refused = await lint(refused)
  found.allowed = await lint(allowed)
})

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

describe('lint refuses', () => {
  test.each(refused)('%s (%s)', (_sentence, path, _code, rule) => {
    const rules = found.refused.filter(({ filename }) => filename === path).map(({ code }) => code)
    expect(
      rules.some((code) => code.includes(`(${rule})`)),
      `said: ${rules.join(', ') || 'nothing'}`,
    ).toBe(true)
  })
})

describe('lint allows', () => {
  test.each(allowed)('%s (%s)', (_sentence, path) => {
    expect(
      found.allowed.filter(({ filename, code }) => filename === path && code.includes('restrict')),
    ).toEqual([])
  })
})

test('oxlint reads the house rules', async () => {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const config = join(root, 'packages/config/lint/oxlint.config.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, '-c', config, '--print-config'], {
    cwd: root,
  })
  const read = JSON.parse(stdout) as { overrides: { files: string[] }[] }
  expect(read.overrides.map(({ files }) => files)).toEqual(rules.overrides.map(({ files }) => files))
})

describe.each(Object.entries(clientArrows))('the arrows between rooms of %s', (floor, rows) => {
  test('make no circle', () => {
    const reached = (room: string, way: readonly string[] = []): string[] =>
      way.includes(room)
        ? [...way, room]
        : (rows[room] ?? []).flatMap((next) => reached(next, [...way, room]))
    expect(Object.keys(rows).flatMap((room) => reached(room))).toEqual([])
  })

  test.each(Object.entries(rows).flatMap(([from, to]) => to.map((one) => [from, one] as const)))(
    '%s → %s is used',
    async (from, to) => {
      const folder = join(root, 'apps/web/src', floor, from)
      const files = (await readdir(folder, { recursive: true })).filter((file) => /\.tsx?$/.test(file))
      const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
      expect(texts.some((text) => text.includes(`../${to}/`))).toBe(true)
    },
  )
})

describe('what no rule can see', () => {
  test.each(['domain', 'planner', 'insight', 'calendar-feed'])(
    '%s never asks `new Date()` for the time',
    async (name) => {
      const source = join(root, 'packages', name, 'src')
      const files = (await readdir(source, { recursive: true })).filter((file) =>
        /(?<!\.test)\.ts$/.test(file),
      )
      for (const file of files) {
        expect(await readFile(join(source, file), 'utf8'), file).not.toMatch(/\bDate\(\)/)
      }
    },
  )
})
