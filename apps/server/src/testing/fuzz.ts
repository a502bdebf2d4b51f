import { DomainError, type Id } from '@cadans/domain'
import fc from 'fast-check'
import { appRouter } from '../router.ts'
import type { Caller } from './test-context.ts'

/** Every procedure, by its path. */
export const procedures = Object.keys(appRouter._def.procedures)

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

/**
 * Sends a procedure whatever comes to mind, `runs` times, and sees to it that it answers or refuses.
 * @throws with the least input that breaks it
 */
export async function assertUnbreakable(
  path: string,
  { caller, workspaceId, runs }: { caller: Caller; workspaceId: Id; runs: number },
): Promise<void> {
  const [group = '', name = ''] = path.split('.')
  const callers = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  const call = callers[group]?.[name]
  if (call === undefined) throw new Error(`no procedure ${path}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(input, fc.anything()), async (sent) => {
      const isObject = typeof sent === 'object' && sent !== null
      return call(isObject ? { ...sent, workspaceId } : sent).then(() => true, isRefusal)
    }),
    { numRuns: runs },
  )
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code !== 'INTERNAL_SERVER_ERROR' &&
    !(error.cause instanceof DomainError && error.cause.code === 'server.internal')
  )
}
