import { describe, expect, test } from 'vitest'
import { assertUnbreakable, procedures } from './testing/fuzz.ts'
import { useWorkspace } from './testing/use-workspace.ts'

describe('whatever is sent', () => {
  const { server, workspaceId } = useWorkspace('sqlite')

  test.each(procedures)('%s answers or refuses, and never breaks', async (path) => {
    // It takes no input, and each time writes a whole backup.
    const runs = path === 'backup.make' ? 2 : 40
    const sent = assertUnbreakable(path, { caller: server.caller, workspaceId, runs })
    await expect(sent).resolves.toBeUndefined()
  })
})
