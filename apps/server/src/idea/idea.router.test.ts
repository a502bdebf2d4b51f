import { beforeAll, describe, expect, test } from 'vitest'
import { engines, refusalOf, startWorkspace, useTestServer } from '../testing/test-context.ts'

describe.each(engines)('the tray on %s', (engine) => {
  const server = useTestServer(engine)
  let workspaceId = ''
  let channelId = ''

  beforeAll(async () => {
    workspaceId = await startWorkspace(server)
    channelId = (await server.caller.strategy.get({ workspaceId })).channels[0]?.id ?? ''
  })

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
    const day = { channelId, date: '2027-06-01', time: '10:00' }
    const { post } = await server.caller.idea.plan({ workspaceId, id: idea.id, version: 1, ...day })
    expect(post).toMatchObject({ ...day, title: 'Nieuw', ideaId: idea.id, status: 'planned' })
    const inUse = server.caller.idea.remove({ workspaceId, id: idea.id, version: 1 })
    expect(await refusalOf(inUse)).toEqual({ code: 'idea.inUse', params: { posts: 1 } })
    const released = await server.caller.post.release({ workspaceId, id: post.id, version: 1 })
    expect(released).toMatchObject({ post: null, idea: { id: idea.id } })
    await server.caller.idea.remove({ workspaceId, id: idea.id, version: 1 })
    expect(await trayIds()).not.toContain(idea.id)
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
})
