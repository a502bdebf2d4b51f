import type { Post } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('families of posts on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)
  let channels: string[] = []

  beforeAll(async () => {
    const row = {
      id: server.context.newId(),
      version: 0,
      platform: 'tiktok',
      name: 'TikTok',
      role: 'basic',
    } as const
    await server.caller.channel.save({ workspaceId, row })
    channels = (await server.caller.strategy.get({ workspaceId })).channels.map(({ id }) => id)
  })

  async function make(channel: number, over: object = {}): Promise<Post> {
    const post = { id: server.context.newId(), channelId: channels[channel] ?? '', date: '2027-02-01' }
    const whole = { ...post, time: '12:00', title: '', ...over }
    return (await server.caller.post.create({ workspaceId, post: whole })).post
  }

  async function makeIdea(title: string): Promise<string> {
    const row = { id: server.context.newId(), version: 0, title }
    return (await server.caller.idea.save({ workspaceId, row })).row.id
  }

  const read = (id: string) => server.caller.post.get({ workspaceId, id })
  const seen = ({ id, version }: Post) => ({ id, version })
  const join = (...posts: readonly Post[]) => server.caller.post.join({ workspaceId, posts: posts.map(seen) })

  function fill(post: Post, ideaId: string, withFamily?: boolean) {
    const { fill: send } = server.caller.post
    return send({ workspaceId, ...seen(post), ideaId, withFamily })
  }

  async function makeFamily(over: object = {}): Promise<[Post, Post]> {
    const { posts } = await join(await make(0, over), await make(1, { ...over, date: '2027-02-02' }))
    return posts as [Post, Post]
  }

  test('open places that are joined stand for one idea, and each names the other', async () => {
    const [one, other] = await makeFamily()
    expect(one.familyId).toBe(other.familyId)
    expect(one).toMatchObject({ ideaId: null, status: 'open', pinned: true })
    expect((await read(one.id)).family).toMatchObject([{ id: other.id, date: '2027-02-02', status: 'open' }])
  })

  test('an open place that joins a filled post takes its idea', async () => {
    const ideaId = await makeIdea('Buurtfeest')
    const place = await make(0)
    const { post: filled } = await fill(place, ideaId)
    const { posts } = await join(filled, await make(1))
    expect(posts).toMatchObject([
      { title: 'Buurtfeest', ideaId },
      { title: 'Buurtfeest', ideaId, status: 'planned' },
    ])
  })

  test('posts that were written by hand keep their own words and share an idea made of the first', async () => {
    const first = await make(0, { title: 'Kom ook', copy: 'Zaterdag om drie uur' })
    const { posts } = await join(await make(1, { title: 'Kom langs', date: '2027-02-03' }), first)
    expect(posts.map(({ title }) => title)).toEqual(['Kom ook', 'Kom langs'])
    expect(posts[0]?.ideaId).toBe(posts[1]?.ideaId)
    expect(posts[0]?.ideaId).not.toBeNull()
  })

  test('joining one of a family joins the whole family', async () => {
    const [one, other] = await makeFamily()
    const third = await make(2)
    const { posts } = await join(other, third)
    expect(new Set(posts.map(({ familyId }) => familyId)).size).toBe(1)
    expect((await read(third.id)).family.map(({ id }) => id)).toEqual([one.id, other.id])
  })

  test('posts on one channel, or with two ideas, are not joined', async () => {
    const same = await refusalOf(join(await make(0), await make(0)))
    expect(same.code).toBe('family.sameChannel')
    const ideas = [await makeIdea('Een'), await makeIdea('Twee')]
    const filled = await Promise.all(
      ideas.map(async (ideaId, channel) => {
        const place = await make(channel)
        return (await fill(place, ideaId)).post
      }),
    )
    expect((await refusalOf(join(...filled))).code).toBe('family.twoIdeas')
  })

  test('a stale version is refused and joins nothing', async () => {
    const [one, other] = [await make(0), await make(1)]
    await server.caller.post.update({ workspaceId, ...seen(one), patch: { note: 'later' } })
    expect((await refusalOf(join(one, other))).code).toBe('row.stale')
    expect((await read(other.id)).familyId).toBeNull()
  })

  test('a post that is split keeps its text with an idea of its own, and one that is left is no family', async () => {
    const [one, other] = await makeFamily({ title: 'Open dag' })
    const { post } = await server.caller.post.split({ workspaceId, ...seen(other) })
    expect(post).toMatchObject({ title: 'Open dag', familyId: null })
    const left = await read(one.id)
    expect(left).toMatchObject({ familyId: null, family: [] })
    expect(post.ideaId).not.toBe(left.ideaId)
    expect((await refusalOf(server.caller.post.split({ workspaceId, ...seen(post) }))).code).toBe(
      'family.none',
    )
  })

  test('a family moves together by as many days, each at its own time, and one undo brings all back', async () => {
    const [one, other] = await makeFamily()
    await server.caller.post.move({
      workspaceId,
      ...seen(one),
      date: '2027-02-04',
      time: '09:00',
      withFamily: true,
    })
    expect(await read(one.id)).toMatchObject({ date: '2027-02-04', time: '09:00' })
    expect(await read(other.id)).toMatchObject({ date: '2027-02-05', time: '12:00' })
    await server.caller.journal.undo({ workspaceId })
    expect(await read(one.id)).toMatchObject({ date: '2027-02-01', time: '12:00' })
    expect(await read(other.id)).toMatchObject({ date: '2027-02-02' })
  })

  test('a post moves apart when nobody asks for the others, and a skipped one never follows', async () => {
    const [one, other] = await makeFamily()
    const { post: moved } = await server.caller.post.move({
      workspaceId,
      ...seen(one),
      date: '2027-02-04',
      time: '12:00',
    })
    expect((await read(other.id)).date).toBe('2027-02-02')
    await server.caller.post.update({ workspaceId, ...seen(other), patch: { status: 'skipped' } })
    await server.caller.post.move({
      workspaceId,
      ...seen(moved),
      date: '2027-02-05',
      time: '12:00',
      withFamily: true,
    })
    expect((await read(other.id)).date).toBe('2027-02-02')
  })

  test('an idea fills all open places of a family', async () => {
    const [one, other] = await makeFamily()
    const ideaId = await makeIdea('Straatfeest')
    await fill(one, ideaId)
    expect(await read(other.id)).toMatchObject({ title: 'Straatfeest', ideaId, status: 'planned' })
  })

  test('or only the one that is meant, which then goes on alone', async () => {
    const [one, other] = await makeFamily()
    const ideaId = await makeIdea('Alleen hier')
    const { post } = await fill(one, ideaId, false)
    expect(post).toMatchObject({ ideaId, familyId: null })
    expect(await read(other.id)).toMatchObject({ status: 'open', familyId: null })
  })

  test('a title typed for the whole family becomes its idea, in one change', async () => {
    const [one, other] = await makeFamily()
    const { post } = await server.caller.post.fillFamily({ workspaceId, ...seen(one), title: 'Nieuw idee' })
    expect(await read(other.id)).toMatchObject({ title: 'Nieuw idee', ideaId: post.ideaId })
    await server.caller.journal.undo({ workspaceId })
    expect(await read(one.id)).toMatchObject({ status: 'open', ideaId: null, familyId: one.familyId })
    expect(await read(other.id)).toMatchObject({ status: 'open', ideaId: null })
  })

  test('a post that goes back to the ideas leaves its family, and the others keep the idea', async () => {
    const [one, other] = await makeFamily({ title: 'Blijft staan' })
    await server.caller.post.release({ workspaceId, ...seen(one) })
    expect(await read(other.id)).toMatchObject({ title: 'Blijft staan', family: [] })
  })

  test('a post does not go to a channel that its family has', async () => {
    const [one] = await makeFamily()
    const patch = { channelId: channels[1] ?? '' }
    const refusal = await refusalOf(server.caller.post.update({ workspaceId, ...seen(one), patch }))
    expect(refusal.code).toBe('family.sameChannel')
  })

  test('a post of another workspace is not there to join', async () => {
    const elsewhere = await startWorkspace(server)
    const one = await make(0)
    const posts = [seen(one), seen(await make(1))]
    expect((await refusalOf(server.caller.post.join({ workspaceId: elsewhere, posts }))).code).toBe(
      'row.notFound',
    )
  })
})
