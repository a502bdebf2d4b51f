import type { Id } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

// Today is 4 January 2027.
describe.each(engines)('the posts of a part of the strategy on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  async function makeParts() {
    const { caller, context } = server
    const goal = { id: context.newId(), version: 0, name: 'Meer vrijwilligers', kind: 'promotion' as const }
    const goalId = (await caller.goal.save({ workspaceId, row: goal })).row?.id ?? ''
    const text = 'Iedereen kan meedoen'
    const message = { id: context.newId(), version: 0, text, goalIds: [goalId] }
    const messageId = (await caller.keyMessage.save({ workspaceId, row: message })).row?.id ?? ''
    const segment = { id: context.newId(), version: 0, name: 'Studenten' }
    const segmentId = (await caller.segment.save({ workspaceId, row: segment })).row?.id ?? ''
    const { tactic } = await caller.tactic.get({ workspaceId })
    return { goalId, messageId, segmentId, themeId: tactic.themes[0]?.id ?? '' }
  }

  const tally = async (id: Id) => (await server.caller.result.tallies({ workspaceId }))[id]
  const found = async (filter: object) =>
    (await server.caller.post.range({ workspaceId, from: '2026-01-05', until: '2027-12-31', filter })).length

  test('each counts what is ahead and what went out, says what is next, and adds up what came of it', async () => {
    const { goalId, messageId, segmentId, themeId } = await makeParts()
    const parts = { messageId, segmentId, themeId }
    const status = 'published' as const
    const past = await workspace.makePost({ ...parts, date: '2026-12-20', status })
    await workspace.makePost({ ...parts, date: '2026-12-21', status })
    await workspace.makePost({ ...parts, date: '2026-12-22', status: 'skipped' })
    await workspace.makePost({ ...parts, date: '2027-03-02', time: '09:00' })
    await workspace.makePost({ ...parts, date: '2027-02-20', time: '16:30' })
    const id = server.context.newId()
    const row = { id, version: 0, postId: past.id, measuredOn: '2027-01-02', reactions: 30, comments: 4 }
    await server.caller.result.save({ workspaceId, row })
    const expected = {
      ahead: 2,
      open: 0,
      next: { date: '2027-02-20', time: '16:30' },
      published: 2,
      latest: '2026-12-21',
      measured: 1,
      interactions: 34,
    }
    // The goal is the message's, since these posts name none of their own.
    for (const part of [messageId, segmentId, goalId]) expect(await tally(part)).toEqual(expected)
    expect(await tally(themeId)).toMatchObject({ published: 2, measured: 1, interactions: 34 })
  })

  test('a goal finds the posts of its messages, but not those that name another goal', async () => {
    const { goalId, messageId } = await makeParts()
    const other = await makeParts()
    await workspace.makePost({ messageId })
    await workspace.makePost({ messageId, goalId })
    await workspace.makePost({ messageId, goalId: other.goalId })
    expect(await found({ goalIds: [goalId] })).toBe(2)
    expect((await tally(goalId))?.ahead).toBe(2)
    expect(await found({ goalIds: [other.goalId] })).toBe(1)
    expect((await tally(other.goalId))?.ahead).toBe(1)
  })

  test.each(['idea', 'keyMessage'] as const)(
    'a competitor has the posts that carry the %s that came of it',
    async (kind) => {
      const { caller, context } = server
      const row = { id: context.newId(), version: 0, name: 'Buurthuis', reviewedOn: '2027-01-01' }
      const competitorId = (await caller.competitor.save({ workspaceId, row })).row?.id ?? ''
      const id = context.newId()
      const seen = { kind: 'opportunity' as const, date: '2027-01-02', text: 'Niemand laat de keuken zien' }
      await caller.observation.save({ workspaceId, row: { id, version: 0, competitorId, ...seen } })
      expect(await tally(competitorId)).toBeUndefined()
      const { row: turned } = await caller.observation.turnInto({ workspaceId, id, version: 1, kind })
      const { messageId = null, ideaId } = turned ?? {}
      if (messageId !== null) await workspace.makePost({ messageId })
      if (ideaId) {
        const place = { channelId: workspace.channelId, date: '2027-02-01', time: '12:00' }
        await caller.idea.plan({ workspaceId, id: ideaId, version: 1, postId: context.newId(), ...place })
      }
      expect(await tally(competitorId)).toMatchObject({ ahead: 1, next: { date: '2027-02-01' } })
      expect(await found({ competitorIds: [competitorId] })).toBe(1)
    },
  )
})
