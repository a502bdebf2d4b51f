import { DomainError } from '@cadans/domain'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from './router.ts'
import { startWorkspace, useTestServer } from './testing/test-context.ts'

const procedures = Object.keys(appRouter._def.procedures)

/** Names and values that procedures know, wrongly put together, among others that none of them knows. */
const names = [
  'id',
  'version',
  'row',
  'post',
  'posts',
  'change',
  'patch',
  'tactic',
  'horizon',
  'from',
  'until',
  'filter',
  'feed',
  'date',
  'time',
  'ideaId',
  'channelId',
  'limit',
  'before',
  'format',
  '__proto__',
  'constructor',
]
const values = fc.oneof(
  fc.constantFrom('2027-01-01', '2027-02-31', '12:00', '24:00', 'ics', 'csv', '', '\0', '\uD800', '🎉'),
  fc.uuid(),
  fc.integer({ min: -1, max: 2 }),
  fc.double(),
  fc.anything({ maxDepth: 3 }),
)
const inner = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 6 })
const input = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(values, inner, fc.array(inner, { maxLength: 3 })),
  {
    maxKeys: 6,
  },
)

describe('whatever is sent', () => {
  const server = useTestServer('sqlite')
  let workspaceId = ''

  beforeAll(async () => {
    workspaceId = await startWorkspace(server)
  })

  test.each(procedures)('%s answers or refuses, and never breaks', async (path) => {
    const [group = '', name = ''] = path.split('.')
    const callers = server.caller as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >
    const call = callers[group]?.[name]
    if (call === undefined) throw new Error(`no procedure ${path}`)
    await fc.assert(
      fc.asyncProperty(fc.oneof(input, fc.anything()), async (sent) => {
        const isObject = typeof sent === 'object' && sent !== null
        const broken = await call(isObject ? { ...sent, workspaceId } : sent).then(
          () => false,
          (error: unknown) =>
            !(error instanceof Error) ||
            !('code' in error) ||
            error.code === 'INTERNAL_SERVER_ERROR' ||
            (error.cause instanceof DomainError && error.cause.code === 'server.internal'),
        )
        expect(broken).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
})
