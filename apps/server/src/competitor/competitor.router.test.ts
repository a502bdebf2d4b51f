import { describe, expect, test } from 'vitest'
import { engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('competitors on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)

  async function makeCompetitor() {
    const row = { id: server.context.newId(), version: 0, name: 'Buurthuis Oost', reviewedOn: '2027-01-01' }
    return (await server.caller.competitor.save({ workspaceId, row })).row
  }

  async function observe(competitorId: string | null, text = 'Zij vertellen portretten') {
    const id = server.context.newId()
    const row = { id, version: 0, competitorId, kind: 'envied' as const, date: '2027-01-02', text }
    return (await server.caller.observation.save({ workspaceId, row })).row
  }

  test.each(['idea', 'keyMessage'] as const)(
    'an observation becomes a row of the kind %s, keeps the link, and one undo takes both back',
    async (kind) => {
      const { id, version } = await observe((await makeCompetitor()).id, `Naar ${kind}`)
      await server.caller.observation.turnInto({ workspaceId, id, version, kind })
      const made = async () => {
        const ideas = await server.caller.idea.list({ workspaceId })
        const { keyMessages } = await server.caller.strategy.get({ workspaceId })
        return [...ideas.map(({ title }) => title), ...keyMessages.map(({ text }) => text)]
      }
      const linked = async () => {
        const { observations } = await server.caller.strategy.groundwork({ workspaceId })
        const { ideaId, messageId } = observations.find((one) => one.id === id) ?? {}
        return kind === 'idea' ? ideaId : messageId
      }
      expect(await made()).toContain(`Naar ${kind}`)
      expect(await linked()).toEqual(expect.any(String))
      await server.caller.journal.undo({ workspaceId })
      expect(await made()).not.toContain(`Naar ${kind}`)
      expect(await linked()).toBeNull()
    },
  )

  test('a long observation keeps its words, and becomes one row however often it is asked', async () => {
    const text = `${'Zij vertellen elke week een portret van een buurtbewoner. '.repeat(6)}Einde`
    const { id, version } = await observe(null, text)
    const turn = { workspaceId, id, version, kind: 'idea' as const }
    await server.caller.observation.turnInto(turn)
    await server.caller.observation.turnInto({ ...turn, version: 2 })
    await server.caller.observation.turnInto({ ...turn, version: 2, kind: 'keyMessage' })
    const ideas = (await server.caller.idea.list({ workspaceId })).filter(({ brief }) => brief === text)
    expect(ideas).toHaveLength(1)
    expect(ideas[0]?.title).toMatch(/^Zij vertellen .*[a-z.]…$/)
    const { keyMessages } = await server.caller.strategy.get({ workspaceId })
    expect(keyMessages.filter(({ proof }) => proof === text)).toHaveLength(1)
  })

  test('removing what an observation became lets it go, and undo ties it again', async () => {
    const { id, version } = await observe(null, 'Wordt en gaat')
    const { row } = await server.caller.observation.turnInto({ workspaceId, id, version, kind: 'idea' })
    const link = async () => {
      const { observations } = await server.caller.strategy.groundwork({ workspaceId })
      return observations.find((one) => one.id === id)?.ideaId
    }
    const ideaId = row?.ideaId ?? ''
    await server.caller.idea.remove({ workspaceId, id: ideaId, version: 1 })
    expect(await link()).toBeNull()
    await server.caller.journal.undo({ workspaceId })
    expect(await link()).toBe(ideaId)
  })

  test('nothing was measured or seen on a day that has yet to come', async () => {
    const id = server.context.newId()
    const seen = { id, version: 0, kind: 'praise' as const, date: '2027-01-05', text: 'Morgen' }
    const snapshot = { id, version: 0, platform: 'x' as const, date: '2027-01-05' }
    for (const call of [
      () => server.caller.observation.save({ workspaceId, row: seen }),
      () => server.caller.snapshot.save({ workspaceId, row: snapshot }),
      () => server.caller.inventory.save({ workspaceId, row: { id, version: 0, date: '2027-01-05' } }),
    ]) {
      expect((await refusalOf(call())).code).toBe('row.ahead')
    }
  })

  test('with a competitor go what was measured and seen of it; undo brings them back', async () => {
    const competitor = await makeCompetitor()
    await observe(competitor.id)
    await observe(null, 'Van onszelf')
    const snapshot = {
      id: server.context.newId(),
      version: 0,
      competitorId: competitor.id,
      platform: 'instagram' as const,
      date: '2027-01-02',
      followers: 812,
    }
    await server.caller.snapshot.save({ workspaceId, row: snapshot })
    const count = async () => {
      const { competitors, snapshots, observations } = await server.caller.strategy.groundwork({
        workspaceId,
      })
      const own = ({ competitorId }: { competitorId: string | null }) => competitorId === competitor.id
      return [
        competitors.filter(({ id }) => id === competitor.id).length,
        snapshots.filter(own).length,
        observations.filter(own).length,
        observations.filter(({ text }) => text === 'Van onszelf').length,
      ]
    }
    await server.caller.competitor.remove({ workspaceId, id: competitor.id, version: 1 })
    expect(await count()).toEqual([0, 0, 0, 1])
    await server.caller.journal.undo({ workspaceId })
    expect(await count()).toEqual([1, 1, 1, 1])
  })
})
