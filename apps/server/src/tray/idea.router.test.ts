import { describe, expect, test } from 'vitest'
import { engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('the tray on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  async function makeIdea(title = 'Portret van Anna') {
    const row = { id: server.context.newId(), version: 0, title, brief: 'Bel haar maandag' }
    return (await server.caller.idea.save({ workspaceId, row })).row
  }

  async function openPlace() {
    const range = {
      workspaceId,
      from: '2027-01-25',
      until: '2027-03-31',
      filter: { statuses: ['open' as const] },
    }
    const [place] = await server.caller.post.range(range)
    if (place === undefined) throw new Error('no open place is left')
    return place
  }

  async function trayIds() {
    return (await server.caller.idea.list({ workspaceId })).map(({ id }) => id)
  }

  test('an idea fills an open place and leaves the tray; undo brings both back', async () => {
    const idea = await makeIdea()
    const place = await openPlace()
    const filling = { workspaceId, id: place.id, version: place.version, ideaId: idea.id }
    const { fill } = server.caller.post
    const filled = await fill(filling)
    expect(filled.post).toMatchObject({
      title: 'Portret van Anna',
      status: 'planned',
      ideaId: idea.id,
      note: 'Bel haar maandag',
    })
    expect(await trayIds()).not.toContain(idea.id)
    const twice = { ...filling, version: filled.post.version }
    const again = fill(twice)
    expect((await refusalOf(again)).code).toBe('post.notOpen')

    await server.caller.journal.undo({ workspaceId })
    expect(await trayIds()).toContain(idea.id)
    expect((await server.caller.post.get({ workspaceId, id: place.id })).status).toBe('open')
  })

  test('a planned place goes back to the tray as an idea and stays as an open place', async () => {
    const place = await openPlace()
    const patch = { title: 'Toch niet', copy: 'De tekst' }
    const { post } = await server.caller.post.update({
      workspaceId,
      id: place.id,
      version: place.version,
      patch,
    })
    const released = await server.caller.post.release({ workspaceId, id: post.id, version: post.version })
    expect(released.idea).toMatchObject({ title: 'Toch niet', brief: 'De tekst', channelId: post.channelId })
    expect(released.post).toMatchObject({
      id: place.id,
      title: '',
      copy: '',
      status: 'open',
      ideaId: null,
      pinned: false,
    })
    expect(await trayIds()).toContain(released.idea.id)
  })

  test('an idea planned on a day becomes a post, and taking it back leaves no post', async () => {
    const idea = await makeIdea('Nieuw')
    const day = { channelId: workspace.channelId, date: '2027-06-01', time: '10:00' }
    const { post } = await server.caller.idea.plan({
      workspaceId,
      id: idea.id,
      version: 1,
      postId: server.context.newId(),
      ...day,
    })
    expect(post).toMatchObject({ ...day, title: 'Nieuw', ideaId: idea.id, status: 'planned' })
    const inUse = server.caller.idea.remove({ workspaceId, id: idea.id, version: 1 })
    expect(await refusalOf(inUse)).toEqual({ code: 'idea.inUse', params: { posts: 1 } })
    const released = await server.caller.post.release({ workspaceId, id: post.id, version: 1 })
    expect(released).toMatchObject({ post: null, idea: { id: idea.id } })
    await server.caller.idea.remove({ workspaceId, id: idea.id, version: 1 })
    expect(await trayIds()).not.toContain(idea.id)
  })

  test('an idea that is planned twice by one request makes one post', async () => {
    const idea = await makeIdea('Eén keer')
    const day = { channelId: workspace.channelId, date: '2027-06-01', time: '11:00' }
    const planned = { workspaceId, id: idea.id, version: 1, postId: server.context.newId(), ...day }
    const first = await server.caller.idea.plan(planned)
    const second = await server.caller.idea.plan(planned)
    expect(second).toEqual({ ...first, changeSetId: null })
    const around = { workspaceId, from: day.date, until: day.date }
    const found = await server.caller.post.range(around)
    expect(found.filter(({ ideaId }) => ideaId === idea.id)).toHaveLength(1)
  })

  async function filledPlace() {
    const idea = await makeIdea()
    const place = await openPlace()
    const filling = { workspaceId, id: place.id, version: place.version, ideaId: idea.id }
    const { fill } = server.caller.post
    const { post } = await fill(filling)
    return { idea, post }
  }

  const written = {
    title: 'Portret van Anna de Wit',
    copy: 'Anna helpt al tien jaar.',
    note: 'Bel haar maandag, niet dinsdag',
    prompt: 'Wie is jouw Anna?',
    link: 'https://example.org/anna',
  }

  test('an idea that goes back keeps what was written on its post', async () => {
    const { idea, post } = await filledPlace()
    const seen = { workspaceId, id: post.id, version: post.version }
    const { version } = (await server.caller.post.update({ ...seen, patch: written })).post
    const released = await server.caller.post.release({ ...seen, version })
    expect(released.idea).toMatchObject({ id: idea.id, version: 2, title: written.title })
    expect(released.idea.brief.split('\n\n')).toEqual([
      written.copy,
      written.note,
      written.prompt,
      written.link,
    ])
    await server.caller.journal.undo({ workspaceId })
    expect(await server.caller.post.get({ workspaceId, id: post.id })).toMatchObject({
      ...written,
      ideaId: idea.id,
    })
    expect(await trayIds()).not.toContain(idea.id)
  })

  test('an idea that goes back with nothing added stays as it was', async () => {
    const { idea, post } = await filledPlace()
    const released = await server.caller.post.release({ workspaceId, id: post.id, version: post.version })
    expect(released.idea).toEqual(idea)
  })

  test('an idea that another post carries stays as it is, and what was written becomes an idea of its own', async () => {
    const { idea, post } = await filledPlace()
    const day = { channelId: workspace.channelId, date: '2027-06-02', time: '10:00' }
    await server.caller.idea.plan({
      workspaceId,
      id: idea.id,
      version: 1,
      postId: server.context.newId(),
      ...day,
    })
    const seen = { workspaceId, id: post.id, version: post.version }
    const { version } = (await server.caller.post.update({ ...seen, patch: { copy: 'De tekst' } })).post
    const released = await server.caller.post.release({ ...seen, version })
    expect(released.idea).toMatchObject({ title: idea.title, brief: 'Bel haar maandag\n\nDe tekst' })
    expect(await trayIds()).toContain(released.idea.id)
    expect(await trayIds()).not.toContain(idea.id)
  })

  test('a post without an idea leaves all that was written in one', async () => {
    const place = await openPlace()
    const seen = { workspaceId, id: place.id, version: place.version }
    const { version } = (await server.caller.post.update({ ...seen, patch: written })).post
    const { idea } = await server.caller.post.release({ ...seen, version })
    for (const text of Object.values(written)) expect(`${idea.title}\n${idea.brief}`).toContain(text)
  })

  test.each([
    { name: 'clearing the title', status: 'open' as const },
    { name: 'clearing the title of what is skipped', status: 'skipped' as const },
  ])('$name brings the idea back to the tray, where it can be removed', async ({ status }) => {
    const { idea, post } = await filledPlace()
    const seen = { workspaceId, id: post.id, version: post.version }
    const cleared = await server.caller.post.update({ ...seen, patch: { title: '', status } })
    expect(cleared.post).toMatchObject({ status, ideaId: null })
    expect(await trayIds()).toContain(idea.id)
    await server.caller.idea.remove({ workspaceId, id: idea.id, version: 1 })
  })

  test('an idea that somebody changed since is not planned unseen', async () => {
    const idea = await makeIdea()
    await server.caller.idea.save({ workspaceId, row: { ...idea, title: 'Anders' } })
    const day = { channelId: workspace.channelId, date: '2027-06-03', time: '10:00' }
    const plan = server.caller.idea.plan({
      workspaceId,
      id: idea.id,
      version: 1,
      postId: server.context.newId(),
      ...day,
    })
    expect(await refusalOf(plan)).toMatchObject({ code: 'row.stale', params: { seen: 1, version: 2 } })
    expect(await trayIds()).toContain(idea.id)
  })

  test('an open place has suggestions: ideas that suit it, its segment’s questions, its message', async () => {
    const { segments } = await server.caller.strategy.get({ workspaceId })
    const [segment] = segments
    if (segment === undefined) throw new Error('no segment')
    await server.caller.segment.save({ workspaceId, row: { ...segment, questions: ['Wat kost het?'] } })
    await makeIdea('Past hier')
    const place = await openPlace()
    const suggestions = await server.caller.post.suggestions({ workspaceId, id: place.id })
    expect(suggestions.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Past hier', 'Wat kost het?']),
    )
    expect(suggestions.map(({ kind }) => kind)).toContain('message')
  })

  test.each([
    [true, 'question'],
    [false, 'idea'],
  ])(
    'a place of which inviting is %s is offered first of all a suggestion of the kind %s',
    async (inviting, kind) => {
      const { segments } = await server.caller.strategy.get({ workspaceId })
      const [segment] = segments
      if (segment === undefined) throw new Error('no segment')
      await server.caller.segment.save({ workspaceId, row: { ...segment, questions: ['Wat kost het?'] } })
      await makeIdea('Past ook hier')
      const { id, version } = await openPlace()
      await server.caller.post.update({
        workspaceId,
        id,
        version,
        patch: { inviting, segmentId: segment.id },
      })
      const [first] = await server.caller.post.suggestions({ workspaceId, id })
      expect(first?.kind).toBe(kind)
    },
  )
})
