import { beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from './router.ts'
import { engines, refusalOf, startWorkspace, useTestServer } from './testing/test-context.ts'

/** What asks for no workspace: everything else must refuse a foreign one. */
const forInstallation = ['workspace.list', 'workspace.start', 'workspace.startExample']

const procedures = Object.keys(appRouter._def.procedures)

describe.each(engines)('another workspace on %s', (engine) => {
  const server = useTestServer(engine)
  let mine = ''
  let other = ''

  beforeAll(async () => {
    mine = await startWorkspace(server)
    other = await startWorkspace(server)
  })

  function call(path: string, input: unknown): Promise<unknown> {
    const [group = '', name = ''] = path.split('.')
    const callers = server.caller as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >
    const procedure = callers[group]?.[name]
    if (procedure === undefined) throw new Error(`no procedure ${path}`)
    return procedure(input)
  }

  const inWorkspace = procedures.filter((path) => !forInstallation.includes(path))

  test.each(inWorkspace)('%s asks for a workspace, and refuses one that is not there', async (path) => {
    expect((await refusalOf(call(path, {}))).code).toBe('input.invalid')
    const workspaceId = server.context.newId()
    const { code } = await refusalOf(call(path, { ...(await validInput(path)), workspaceId }))
    expect(code).toBe('workspace.notFound')
  })

  test.each(inWorkspace)('%s neither reads nor writes a row of another workspace', async (path) => {
    const input = { ...(await validInput(path)), workspaceId: mine }
    const before = await everything(other)
    const answer = await call(path, input).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    expect(await everything(other)).toBe(before)
    if ('value' in answer) {
      // Ids that the question itself named may be echoed; nothing else of the other workspace may be in the answer.
      const named = new Set(ids(input))
      const theirs = ids(before).filter((id) => !named.has(id))
      const leaked = ids(answer.value).filter((id) => theirs.includes(id))
      expect(leaked).toEqual([])
    }
  })

  async function everything(workspaceId: string): Promise<string> {
    const { caller } = server
    return JSON.stringify([
      await caller.workspace.get({ workspaceId }),
      await caller.strategy.get({ workspaceId }),
      await caller.tactic.get({ workspaceId }),
      await caller.post.range({ workspaceId, from: '2026-01-01', until: '2030-01-01' }),
      await caller.idea.list({ workspaceId }),
      await caller.feed.list({ workspaceId }),
    ])
  }

  /** An input that would be right in the other workspace. Without one for a procedure, this fails. */
  async function validInput(path: string): Promise<Record<string, unknown>> {
    const { caller, context } = server
    const strategy = await caller.strategy.get({ workspaceId: other })
    const { tactic, version } = await caller.tactic.get({ workspaceId: other })
    const [place] = await caller.post.range({ workspaceId: other, from: '2027-02-01', until: '2027-12-31' })
    const [channel] = strategy.channels
    const [person] = strategy.people
    if (place === undefined || channel === undefined || person === undefined)
      throw new Error('nothing to try with')
    const id = context.newId()
    const row = { id, version: 1, title: 'Idee', brief: '' }
    await caller.idea.save({ workspaceId: other, row: { ...row, version: 0 } })
    const days = { from: '2027-02-01', until: '2027-02-28' }
    const seen = { id: place.id, version: place.version }
    const known: Record<string, Record<string, unknown>> = {
      workspace: { version: 1, name: 'Anders', language: 'en', zone: 'Europe/Brussels' },
      'tactic.save': { version, tactic: { ...tactic, ownShare: 1 } },
      'plan.basis': { horizon: days },
      'plan.propose': { horizon: days },
      'plan.applyPlan': { horizon: days, tacticVersion: version, changeNumber: 1 },
      'post.range': days,
      'post.get': { id: place.id },
      'post.create': { post: { id, channelId: channel.id, date: '2027-02-01', time: '10:00', title: 'x' } },
      'post.update': { ...seen, patch: { title: 'Gekaapt' } },
      'post.move': { ...seen, date: '2027-02-02', time: '10:00' },
      'post.bulk': { posts: [seen], change: { status: 'skipped' } },
      'post.remove': { posts: [seen] },
      'post.fill': { ...seen, ideaId: id },
      'post.release': seen,
      'post.fillFamily': { ...seen, title: 'Gekaapt' },
      'post.join': { posts: [seen, { id, version: 1 }] },
      'post.split': seen,
      'post.suggestions': { id: place.id },
      'idea.save': { row: { ...row, title: 'Gekaapt' } },
      'idea.remove': { id, version: 1 },
      'idea.plan': { id, version: 1, channelId: channel.id, date: '2027-02-01', time: '10:00' },
      'adherence.get': { horizon: days },
      'feed.create': { feed: { id, name: 'Feed', filter: { ownerIds: [person.id] } } },
      'feed.revoke': { id },
      'feed.preview': { filter: {} },
      'exporting.file': { format: 'csv', ...days },
      'goal.save': { row: { ...strategy.goals[0], name: 'Gekaapt' } },
      'keyMessage.save': { row: { ...strategy.keyMessages[0], text: 'Gekaapt' } },
      'segment.save': { row: { ...strategy.segments[0], name: 'Gekaapt' } },
      'channel.save': { row: { ...channel, name: 'Gekaapt' } },
      'person.save': { row: { id: person.id, version: 1, name: 'Gekaapt' } },
      'absence.save': { row: { id, version: 0, personId: person.id, ...days } },
      'campaign.save': { row: { id, version: 0, name: 'c', ...days, channelIds: [channel.id] } },
      'closedDays.save': { row: { id: strategy.goals[0]?.id, version: 1, ...days } },
      'rubric.save': {
        row: { id, version: 0, name: 'r', channelId: channel.id, weekday: 1, time: '10:00' },
      },
      'kpi.save': {
        row: {
          id,
          version: 0,
          goalId: strategy.goals[0]?.id,
          name: 'k',
          baselineOn: '2027-01-01',
          target: 9,
          dueOn: '2027-12-31',
        },
      },
      'measurement.save': { row: { id, version: 1, kpiId: id, date: '2027-02-01', value: 1 } },
      'measurement.add': { kpiId: id, values: [{ date: '2027-02-01', value: 1 }] },
      'task.save': { row: { id, version: 0, title: 't', date: '2027-02-01', ownerId: person.id } },
      'routine.save': {
        row: { id, version: 0, name: 'r', ownerId: person.id, weekdays: [1], from: '2027-02-01' },
      },
      'inventory.save': { row: { id: strategy.goals[0]?.id, version: 1, date: '2027-02-01' } },
      'snapshot.save': { row: { id, version: 0, competitorId: id, platform: 'x', date: '2027-02-01' } },
      'competitor.save': {
        row: { id: strategy.goals[0]?.id, version: 1, name: 'c', reviewedOn: '2027-02-01' },
      },
      'observation.save': {
        row: { id, version: 0, competitorId: id, kind: 'envied', date: '2027-02-01', text: 'o' },
      },
      'observation.turnInto': { id, version: 1, kind: 'idea' },
      'channelChoice.save': { row: { id, version: 0, channelId: channel.id } },
      'assumption.save': { row: { id, version: 0, channelId: channel.id, text: 'a' } },
      'strategyNotes.save': { row: { id: strategy.goals[0]?.id, version: 1 } },
      'result.range': { horizon: days },
      'result.ofPost': { postId: place.id },
      'result.save': { row: { id, version: 0, postId: place.id, measuredOn: '2027-02-01' } },
      'result.import': { results: [{ postId: place.id, measuredOn: '2027-02-01' }] },
      'result.chord': { horizon: days },
      'review.save': { row: { id: strategy.goals[0]?.id, version: 1, ...days } },
      'review.proposals': { horizon: days },
      'review.decide': {
        id,
        version: 1,
        key: 'k',
        decision: 'rejected',
        change: { code: 'share.inviting', before: 1, after: 2 },
      },
      'goal.remove': { id: strategy.goals[0]?.id, version: 1 },
      'keyMessage.remove': { id: strategy.keyMessages[0]?.id, version: 1 },
      'segment.remove': { id: strategy.segments[0]?.id, version: 1 },
      'channel.remove': { id: channel.id, version: 1 },
      'person.remove': { id: person.id, version: 1 },
    }
    const plain = [
      'get',
      'groundwork',
      'list',
      'latest',
      'applied',
      'versions',
      'history',
      'undo',
      'redo',
      'removeExample',
    ]
    const [group = '', name = ''] = path.split('.')
    if (plain.includes(name) && known[path] === undefined) return {}
    if (path === 'workspace.update') return known.workspace ?? {}
    if (name === 'remove' && known[path] === undefined) return { id, version: 1 }
    const input = known[path]
    if (input === undefined) throw new Error(`${group}.${name} is new: say here what a right input is`)
    return input
  }
})

function ids(value: unknown): string[] {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
}
