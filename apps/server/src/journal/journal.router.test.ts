import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assertRole, requireMember } from '../access/acting-member.store.ts'
import { goalKind } from '../strategy/strategy.kinds.ts'
import { engines, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'
import { writeChangeSet } from './write-change-set.store.ts'

describe.each(engines)('the journal on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  async function make(title: string) {
    const id = server.context.newId()
    const post = { id, channelId: workspace.channelId, date: '2027-02-01', time: '12:00', title }
    return server.caller.post.create({ workspaceId, post })
  }

  async function titleOf(id: string) {
    return (await server.caller.post.get({ workspaceId, id })).title
  }

  test('a start cannot be undone', async () => {
    const fresh = await startWorkspace(server)
    expect((await refusalOf(server.caller.journal.undo({ workspaceId: fresh }))).code).toBe('undo.nothing')
    expect((await refusalOf(server.caller.journal.redo({ workspaceId: fresh }))).code).toBe('redo.nothing')
  })

  test('undo and redo walk back and forth through one’s own changes', async () => {
    const { post } = await make('een')
    const seen = { workspaceId, id: post.id }
    await server.caller.post.update({ ...seen, version: 1, patch: { title: 'twee' } })
    await server.caller.post.update({ ...seen, version: 2, patch: { title: 'drie' } })
    await server.caller.journal.undo({ workspaceId })
    expect(await titleOf(post.id)).toBe('twee')
    await server.caller.journal.undo({ workspaceId })
    expect(await titleOf(post.id)).toBe('een')
    await server.caller.journal.redo({ workspaceId })
    expect(await titleOf(post.id)).toBe('twee')
    await server.caller.journal.redo({ workspaceId })
    expect(await titleOf(post.id)).toBe('drie')
    expect((await refusalOf(server.caller.journal.redo({ workspaceId }))).code).toBe('redo.nothing')
    await server.caller.journal.undo({ workspaceId })
    expect(await server.caller.post.get(seen)).toMatchObject({ title: 'twee', version: 8 })
  })

  test('presses at once each take back one change', async () => {
    const { post } = await make('een')
    const seen = { workspaceId, id: post.id }
    for (const [index, title] of ['twee', 'drie', 'vier'].entries()) {
      await server.caller.post.update({ ...seen, version: index + 1, patch: { title } })
    }
    const press = () => server.caller.journal.undo({ workspaceId })
    const undone = await Promise.all([press(), press(), press()])
    expect(new Set(undone.map(({ changeSet }) => changeSet.id)).size).toBe(3)
    expect(await titleOf(post.id)).toBe('een')
  })

  test('a change number beyond all is no reason to stumble', async () => {
    const call = server.caller.journal.history({ workspaceId, before: 2_147_483_648 })
    expect((await refusalOf(call)).code).toBe('input.invalid')
    expect(await server.caller.journal.history({ workspaceId, before: 2_147_483_647 })).not.toEqual([])
  })

  test('something new after an undo closes the way forward', async () => {
    const { post } = await make('een')
    await server.caller.post.update({ workspaceId, id: post.id, version: 1, patch: { title: 'twee' } })
    await server.caller.journal.undo({ workspaceId })
    await make('iets anders')
    expect((await refusalOf(server.caller.journal.redo({ workspaceId }))).code).toBe('redo.nothing')
  })

  test('a given change is not undone over a later one, which is named', async () => {
    const { post } = await make('een')
    const first = await server.caller.post.update({
      workspaceId,
      id: post.id,
      version: 1,
      patch: { title: 'twee' },
    })
    const second = await server.caller.post.update({
      workspaceId,
      id: post.id,
      version: 2,
      patch: { title: 'drie' },
    })
    const undo = server.caller.journal.undo({ workspaceId, id: first.changeSetId ?? '' })
    expect(await refusalOf(undo)).toMatchObject({
      code: 'undo.conflict',
      params: { changeSetId: second.changeSetId, deed: 'update', subject: 'drie', name: 'Sara' },
    })
    expect(await titleOf(post.id)).toBe('drie')
  })

  test('a change elsewhere does not stand in the way of a given undo', async () => {
    const { post } = await make('een')
    const update = await server.caller.post.update({
      workspaceId,
      id: post.id,
      version: 1,
      patch: { title: 'twee' },
    })
    await make('een ander')
    await server.caller.journal.undo({ workspaceId, id: update.changeSetId ?? '' })
    expect(await titleOf(post.id)).toBe('een')
    const again = server.caller.journal.undo({ workspaceId, id: update.changeSetId ?? '' })
    expect((await refusalOf(again)).code).toBe('undo.nothing')
  })

  test('a given creation stays while something living leans on it', async () => {
    const channel = {
      id: server.context.newId(),
      version: 0,
      name: 'Nieuw',
      platform: 'linkedin' as const,
      role: 'none' as const,
    }
    const person = { id: server.context.newId(), version: 0, name: 'Bo', weeklyMinutes: 60, formatIds: [] }
    const idea = { id: server.context.newId(), version: 0, title: 'Iets' }
    const made = {
      channel: await server.caller.channel.save({ workspaceId, row: channel }),
      person: await server.caller.person.save({ workspaceId, row: person }),
      idea: await server.caller.idea.save({ workspaceId, row: idea }),
    }
    const post = { id: server.context.newId(), date: '2027-02-01', time: '12:00', title: 'Leunt' }
    const leaning = await server.caller.post.create({
      workspaceId,
      post: { ...post, channelId: channel.id, ownerId: person.id, ideaId: idea.id, status: 'planned' },
    })
    for (const { changeSetId } of Object.values(made)) {
      const undo = server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
      expect(await refusalOf(undo)).toMatchObject({
        code: 'undo.conflict',
        params: { changeSetId: leaning.changeSetId, subject: 'Leunt' },
      })
    }
    await server.caller.post.remove({ workspaceId, posts: [{ id: post.id, version: 1 }] })
    for (const { changeSetId } of Object.values(made)) {
      await server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    }
    const { channels } = await server.caller.strategy.get({ workspaceId })
    expect(channels.map(({ id }) => id)).not.toContain(channel.id)
  })

  test('a removed post does not come back on a channel that is gone', async () => {
    const row = {
      id: server.context.newId(),
      version: 0,
      name: 'Kort',
      platform: 'x' as const,
      role: 'none' as const,
    }
    const channel = await server.caller.channel.save({ workspaceId, row })
    const id = server.context.newId()
    const post = { id, channelId: row.id, date: '2027-02-01', time: '12:00', title: 'Weg' }
    await server.caller.post.create({ workspaceId, post })
    const removed = await server.caller.post.remove({ workspaceId, posts: [{ id, version: 1 }] })
    const gone = await server.caller.channel.remove({
      workspaceId,
      id: row.id,
      version: channel.row.version,
    })
    const undo = server.caller.journal.undo({ workspaceId, id: removed.changeSetId ?? '' })
    expect(await refusalOf(undo)).toMatchObject({
      code: 'undo.conflict',
      params: { changeSetId: gone.changeSetId, deed: 'remove', subject: 'Kort' },
    })
    await server.caller.journal.undo({ workspaceId })
    await server.caller.journal.undo({ workspaceId })
    expect(await titleOf(id)).toBe('Weg')
  })

  // By four hundred requests, which cost PostgreSQL five seconds: the queries are those of the tests above.
  test.runIf(engine === 'sqlite')('undo and redo go on past two hundred changes', async () => {
    const id = await startWorkspace(server)
    const [goal] = (await server.caller.strategy.get({ workspaceId: id })).goals
    if (goal === undefined) throw new Error('no goal')
    for (let version = 1; version <= 205; version += 1) {
      await server.caller.goal.save({ workspaceId: id, row: { ...goal, version, name: `Doel ${version}` } })
    }
    const nameNow = async () => (await server.caller.strategy.get({ workspaceId: id })).goals[0]?.name
    for (let count = 0; count < 205; count += 1) await server.caller.journal.undo({ workspaceId: id })
    expect(await nameNow()).toBe(goal.name)
    expect((await server.caller.workspace.get({ workspaceId: id })).undo).toBeNull()
    await server.caller.journal.redo({ workspaceId: id })
    expect(await nameNow()).toBe('Doel 1')
  })

  test('a workspace that was removed meanwhile takes no write any more', async () => {
    const id = server.context.newId()
    await server.caller.workspace.startExample({ id, language: 'nl', zone: 'Europe/Amsterdam' })
    const { read } = server.context.database
    const member = assertRole(await requireMember(read, { kind: 'local' }, id), 'owner')
    await server.caller.workspace.removeExample({ workspaceId: id })
    const intent = { deed: 'create', entity: 'goal', member } as const
    const row = {
      id: server.context.newId(),
      name: 'Te laat',
      kind: 'monitoring' as const,
      objective: '',
      weight: 3,
    }
    const write = writeChangeSet(server.context, intent, (change) => change.create(goalKind, [row]))
    await expect(write).rejects.toMatchObject({ code: 'workspace.notFound' })
  })

  test('a post that is named twice in one request is changed once', async () => {
    const { post } = await make('twee keer')
    const seen = { id: post.id, version: 1 }
    const { posts } = await server.caller.post.bulk({
      workspaceId,
      posts: [seen, seen],
      change: { shiftDays: 1 },
    })
    expect(posts).toMatchObject([{ id: post.id, version: 2, date: '2027-02-02' }])
    const again = { id: post.id, version: 2 }
    await server.caller.post.remove({ workspaceId, posts: [again, again] })
  })

  test('an undo raises the version and the feed’s sequence instead of turning them back', async () => {
    const { post } = await make('een')
    await server.caller.post.move({ workspaceId, id: post.id, version: 1, date: '2027-02-09', time: '12:00' })
    await server.caller.journal.undo({ workspaceId })
    const back = await server.caller.post.get({ workspaceId, id: post.id })
    expect(back).toMatchObject({ date: '2027-02-01', version: 3, sequence: 2, movedBy: null })
    expect(back.history.map(({ deed, isUndone }) => [deed, isUndone])).toEqual([
      ['undo', false],
      ['move', true],
      ['create', false],
    ])
  })

  test('the undo of a deletion raises the feed’s sequence, since a program took the post for gone', async () => {
    const { post } = await make('terug')
    await server.caller.post.remove({ workspaceId, posts: [{ id: post.id, version: post.version }] })
    await server.caller.journal.undo({ workspaceId })
    expect(await server.caller.post.get({ workspaceId, id: post.id })).toMatchObject({ sequence: 1 })
  })

  test('the history pages backwards by change number', async () => {
    const first = await server.caller.journal.history({ workspaceId, limit: 3 })
    const before = first.at(-1)?.changeNumber ?? 0
    const next = await server.caller.journal.history({ workspaceId, limit: 3, before })
    const numbers = [...first, ...next].map(({ changeNumber }) => changeNumber)
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
    expect(new Set(numbers).size).toBe(6)
  })

  test('a write that changes nothing leaves no trace', async () => {
    const { post, changeNumber } = await make('een')
    const same = await server.caller.post.update({
      workspaceId,
      id: post.id,
      version: 1,
      patch: { title: 'een' },
    })
    expect(same).toMatchObject({ changeNumber, changeSetId: null, post: { version: 1 } })
  })

  test('eight writers on one post: each is acknowledged once or refused as stale', async () => {
    const { post } = await make('samen')
    const attempts = Array.from({ length: 40 }, (_, index) =>
      server.caller.post
        .update({ workspaceId, id: post.id, version: 1 + (index >> 3), patch: { title: `poging ${index}` } })
        .then(
          () => 'done',
          (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
        ),
    )
    const results = await Promise.all(attempts)
    const done = results.filter((result) => result === 'done').length
    expect(new Set(results)).toEqual(new Set(['done', 'row.stale']))
    expect((await server.caller.post.get({ workspaceId, id: post.id })).version).toBe(1 + done)
  })

  test('whatever was done, undoing all of it brings the same state back, and redoing it the state it had', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const id = await startWorkspace(server)
        const start = await stateOf(id)
        const states = [start]
        for (const one of steps) {
          await perform(id, one)
          const state = await stateOf(id)
          if (state !== states.at(-1)) states.push(state)
        }
        for (const expected of states.slice(0, -1).toReversed()) {
          await server.caller.journal.undo({ workspaceId: id })
          expect(await stateOf(id)).toBe(expected)
        }
        for (const expected of states.slice(1)) {
          await server.caller.journal.redo({ workspaceId: id })
          expect(await stateOf(id)).toBe(expected)
        }
      }),
      { numRuns: engine === 'sqlite' ? 8 : 3 },
    )
  })

  const step = fc.record({
    kind: fc.constantFrom('move', 'fill', 'skip', 'remove', 'goal', 'dropGoal', 'tactic', 'apply', 'bulk'),
    pick: fc.nat(1000),
    day: fc.integer({ min: 0, max: 60 }),
  })

  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
  const horizon = { from: '2027-01-04', until: '2027-04-04' }

  async function perform(id: string, { kind, pick, day }: Step): Promise<void> {
    const posts = await server.caller.post.range({ workspaceId: id, from: '2027-01-01', until: '2027-12-31' })
    const post = posts[pick % posts.length]
    const strategy = await server.caller.strategy.get({ workspaceId: id })
    const goal = strategy.goals[pick % strategy.goals.length]
    const draft = await server.caller.tactic.get({ workspaceId: id })
    if (post === undefined) return
    const seen = { workspaceId: id, id: post.id, version: post.version }
    const date = new Date(Date.UTC(2027, 1, 1 + day)).toISOString().slice(0, 10)
    if (kind === 'move') await server.caller.post.move({ ...seen, date, time: '10:00' })
    if (kind === 'fill')
      await server.caller.post.update({ ...seen, patch: { title: `Titel ${pick}`, copy: 'x' } })
    if (kind === 'skip') await server.caller.post.update({ ...seen, patch: { status: 'skipped' } })
    if (kind === 'remove')
      await server.caller.post.remove({
        workspaceId: id,
        posts: [seen].map(({ id: postId, version }) => ({ id: postId, version })),
      })
    if (kind === 'bulk') {
      const several = posts
        .slice(pick % 20, (pick % 20) + 5)
        .map(({ id: postId, version }) => ({ id: postId, version }))
      if (several.length > 0)
        await server.caller.post.bulk({ workspaceId: id, posts: several, change: { shiftDays: 3 } })
    }
    if (kind === 'goal') {
      const row = {
        id: server.context.newId(),
        version: 0,
        name: `Doel ${pick}`,
        kind: 'monitoring' as const,
      }
      await server.caller.goal.save({ workspaceId: id, row })
    }
    if (kind === 'dropGoal' && goal !== undefined) {
      await server.caller.goal.remove({ workspaceId: id, id: goal.id, version: goal.version })
    }
    if (kind === 'tactic') {
      const tactic = { ...draft.tactic, invitingShare: pick % 1001 }
      await server.caller.tactic.save({ workspaceId: id, version: draft.version, tactic })
    }
    if (kind === 'apply') {
      const { tacticVersion, changeNumber } = await server.caller.plan.propose({ workspaceId: id, horizon })
      await server.caller.plan.applyPlan({ workspaceId: id, horizon, tacticVersion, changeNumber })
    }
  }

  /** Everything the workspace holds, without what only says that it was written. */
  async function stateOf(id: string): Promise<string> {
    const posts = await server.caller.post.range({ workspaceId: id, from: '2026-01-01', until: '2029-12-31' })
    const { changeNumber: _number, ...strategy } = await server.caller.strategy.get({ workspaceId: id })
    const { tactic, appliedVersion } = await server.caller.tactic.get({ workspaceId: id })
    return JSON.stringify({ posts, strategy, tactic, appliedVersion }, (key, value: unknown) =>
      ['version', 'sequence', 'changedAt'].includes(key) ? undefined : value,
    )
  }
})
