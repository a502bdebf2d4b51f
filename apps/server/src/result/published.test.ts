import type { ChordPost } from '@cadans/insight'
import { describe, expect, test } from 'vitest'
import { requireMember } from '../access/acting-member.store.ts'
import { insertPublished } from '../testing/insert-published.ts'
import { engines } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'
import { findPublished } from './published.store.ts'
import { findResults, type PostWithResult } from './result.store.ts'

/** More than two portions of rows. */
const POSTS = 1100
const year = { from: '2026-01-01', until: '2026-12-31' }

describe.each(engines)('the published posts of a period on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  test('are those of the results page with what a chord is made of, and others are served while they are read', async () => {
    const { context } = server
    await insertPublished(server, workspaceId, POSTS)
    await workspace.makePost({ date: '2026-05-01', status: 'skipped' })
    const member = await requireMember(context.database.read, workspace.owner, workspaceId)
    let turns = 0
    let isReading = true
    const takeTurns = (): void => {
      turns += 1
      if (isReading) setImmediate(takeTurns)
    }
    setImmediate(takeTurns)
    const published = await findPublished(context.database.read, member, year)
    isReading = false
    expect(turns).toBeGreaterThanOrEqual(2)
    const rows = await findResults(context.database.read, member, year)
    expect(rows).toHaveLength(POSTS)
    expect(published).toEqual(rows.map(expected))
  })
})

/** What a chord is made of, of a post as lists show it. */
function expected({ post, result }: PostWithResult): Omit<ChordPost, 'result'> & { result: object | null } {
  const { id, familyId, ideaId, channelId, date, time, themeId, formatId, messageId, segmentId } = post
  const { origin, inviting, prompt, promotionCents } = post
  const chosen = { channelId, date, time, themeId, formatId, messageId, segmentId, origin, inviting }
  const { id: _id, version: _version, postId: _postId, ...figures } = result ?? { id, version: 0, postId: id }
  return { id, familyId, ideaId, ...chosen, prompt, promotionCents, result: result === null ? null : figures }
}
