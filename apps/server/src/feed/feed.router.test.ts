import { addDays, type FeedFilter } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { calendarOf, eventsOf, everything, postsOnly, useFeeds } from '../testing/feeds.ts'
import { ask } from '../testing/http.ts'
import { engines, NOW, refusalOf, startWorkspace } from '../testing/test-context.ts'

const today = '2027-01-04'

describe.each(engines)('making and changing feeds on %s', (engine) => {
  const feeds = useFeeds(engine)
  const { server } = feeds

  async function listed(feedId: string) {
    const list = await server.caller.feed.list({ workspaceId: feeds.workspaceId })
    const feed = list.find(({ id }) => id === feedId)
    if (feed === undefined) throw new Error('A feed that was made is in the list')
    return feed
  }
  async function change(id: string, part: { name?: string; filter?: FeedFilter }) {
    const { version, name, filter } = await listed(id)
    const { workspaceId } = feeds
    return server.caller.feed.update({ workspaceId, feed: { id, version, name, filter, ...part } })
  }

  test('asked for twice by one request is one feed, with the address that was answered last', async () => {
    const { workspaceId } = feeds
    const feed = { id: server.context.newId(), name: 'Eén', filter: postsOnly }
    const create = () => server.caller.feed.create({ workspaceId, feed })
    await create()
    server.clock.set(server.clock.now() + 1000)
    const again = await create()
    server.clock.set(NOW)
    expect((await ask(feeds.addressOf(again.url))).status).toBe(200)
    const list = await server.caller.feed.list({ workspaceId })
    expect(list.filter(({ id }) => id === feed.id)).toHaveLength(1)
    await server.caller.feed.revoke({ workspaceId, id: feed.id })
    expect((await refusalOf(create())).code).toBe('feed.notFound')
  })

  test('another name stands in the calendar under the same address, and changes no event', async () => {
    const { id, address } = await feeds.make()
    await feeds.makePost('Blijft')
    const before = await ask(address)
    await change(id, { name: 'Mijn telefoon' })
    const after = await ask(address, { headers: { 'if-none-match': before.headers.etag ?? '' } })
    expect(after.status).toBe(200)
    expect(String(calendarOf(after).getFirstPropertyValue('x-wr-calname'))).toMatch(/ · Mijn telefoon$/)
    expect(eventsOf(after).map(String)).toEqual(eventsOf(before).map(String))
    expect((await listed(id)).name).toBe('Mijn telefoon')
  })

  test('another filter takes out what it does not name, and lets in what it does, under the same address', async () => {
    const { id, address } = await feeds.make(postsOnly)
    const post = await feeds.makePost('Eerst erin', { deadline: '2027-01-20' })
    const uid = `${post.id}@cadans`
    const before = await ask(address)
    await change(id, { filter: { ...postsOnly, statuses: ['approved'] } })
    const without = await ask(address, { headers: { 'if-none-match': before.headers.etag ?? '' } })
    expect(without.status).toBe(200)
    expect(eventsOf(without)).toEqual([])
    await change(id, { filter: { ...postsOnly, deadlines: true } })
    expect(await feeds.uids(address)).toEqual(expect.arrayContaining([uid, `${post.id}-deadline@cadans`]))
  })

  test('a change is written down, no undo takes it back, and one that changes nothing leaves no trace', async () => {
    const { workspaceId } = feeds
    const { id } = await feeds.make()
    const { changeSetId } = await change(id, { name: 'Anders' })
    const undo = server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    expect((await refusalOf(undo)).code).toBe('undo.nothing')
    expect((await change(id, {})).changeSetId).toBeNull()
    await server.caller.feed.renew({ workspaceId, id })
    const changeSets = await server.caller.journal.history({ workspaceId })
    expect(changeSets.slice(0, 2)).toMatchObject([
      { deed: 'renewAddress', entity: 'feed', subject: 'Anders', mayUndo: false },
      { deed: 'update', entity: 'feed', subject: 'Anders', mayUndo: false },
    ])
  })

  test('a change of what somebody else changed meanwhile is refused', async () => {
    const { workspaceId } = feeds
    const { id } = await feeds.make()
    const seen = await listed(id)
    await change(id, { name: 'Intussen' })
    const feed = { id, version: seen.version, name: 'Te laat', filter: seen.filter }
    expect((await refusalOf(server.caller.feed.update({ workspaceId, feed }))).code).toBe('row.stale')
    expect((await listed(id)).name).toBe('Intussen')
  })

  test('a new address opens the feed at once, and the one of before is as one that never was', async () => {
    const { workspaceId } = feeds
    const { id, address, token } = await feeds.make(postsOnly, 'Verlegd')
    await feeds.makePost('Nog steeds')
    const before = await ask(address)
    await expect.poll(async () => (await listed(id)).lastUsedAt).not.toBeNull()
    const renewed = await server.caller.feed.renew({ workspaceId, id })
    expect(renewed.token).toMatch(/^[\w-]{43}$/)
    expect(renewed.token).not.toBe(token)
    expect(renewed.feed).toMatchObject({ id, name: 'Verlegd', filter: postsOnly, lastUsedAt: null })
    const never = await ask(`${feeds.url}/feeds/${'A'.repeat(43)}/x.ics`)
    const { status, body } = await ask(address)
    expect({ status, body }).toEqual({ status: 404, body: never.body })
    const after = await ask(feeds.addressOf(renewed.url))
    expect(after.body).toEqual(before.body)
    const kept = JSON.stringify([await listed(id), await server.caller.journal.history({ workspaceId })])
    expect(kept).not.toContain(renewed.token)
  })

  test('a revoked feed has no other name and no new address', async () => {
    const { workspaceId } = feeds
    const { id } = await feeds.make()
    await server.caller.feed.revoke({ workspaceId, id })
    expect((await refusalOf(change(id, { name: 'Toch' }))).code).toBe('feed.notFound')
    expect((await refusalOf(server.caller.feed.renew({ workspaceId, id }))).code).toBe('feed.notFound')
  })

  test('a feed is nobody’s from another workspace', async () => {
    const { id, address } = await feeds.make()
    const { version, name, filter } = await listed(id)
    const other = await startWorkspace(server)
    const { feed } = server.caller
    for (const refused of [
      () => feed.revoke({ workspaceId: other, id }),
      () => feed.renew({ workspaceId: other, id }),
      () => feed.update({ workspaceId: other, feed: { id, version, name, filter } }),
    ]) {
      expect((await refusalOf(refused())).code).toBe('feed.notFound')
    }
    expect(await feed.list({ workspaceId: other })).toEqual([])
    expect((await ask(address)).status).toBe(200)
  })

  test('stays revoked: no undo opens an address again', async () => {
    const { workspaceId } = feeds
    const { address, id } = await feeds.make()
    const { changeSetId } = await server.caller.feed.revoke({ workspaceId, id })
    expect((await ask(address)).status).toBe(404)
    const undo = server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    expect((await refusalOf(undo)).code).toBe('undo.nothing')
  })

  test('a preview counts what is still to come, by kind', async () => {
    const other = await startWorkspace(server)
    const { channels, routines } = await server.caller.strategy.get({ workspaceId: other })
    const channelId = channels[0]?.id ?? ''
    for (const { id, version } of routines) {
      await server.caller.routine.remove({ workspaceId: other, id, version })
    }
    const preview = (part: Partial<FeedFilter>) =>
      server.caller.feed.preview({ workspaceId: other, filter: { ...postsOnly, ...part } })
    const { ahead: planned } = await preview(everything)
    expect(planned).toMatchObject({ posts: 0, work: 0 })
    expect(planned.openPlaces).toBeGreaterThan(0)
    // Now it is ten in the morning.
    const made = [
      { date: '2027-01-03', time: '12:00' },
      { date: today, time: '09:59' },
      { date: today, time: '10:00' },
      { date: '2027-02-01', time: '12:00', deadline: '2027-01-20' },
    ]
    for (const one of made) {
      const post = {
        id: server.context.newId(),
        channelId,
        title: 'Post',
        status: 'planned' as const,
        ...one,
      }
      await server.caller.post.create({ workspaceId: other, post })
    }
    const task = { id: server.context.newId(), version: 0, title: 'Bel', date: today }
    await server.caller.task.save({ workspaceId: other, row: task })
    expect(await preview({ work: true })).toEqual({
      // The task, and what comes back in a year: 13 snapshots, satisfaction and review 4 times, a look at each of two channels
      // and at two assumptions.
      ahead: { posts: 2, openPlaces: 0, deadlines: 0, work: 26 },
      days: { from: '2026-12-05', until: '2028-01-04' },
      shortened: false,
      reach: { from: null, until: null },
    })
    expect((await preview(everything)).ahead).toEqual({
      ...planned,
      posts: 2,
      deadlines: planned.deadlines + 1,
    })
  })

  test('too much for a calendar program keeps what is to come, and says from when until when it reaches', async () => {
    const { workspaceId } = feeds
    const { channels, people } = await server.caller.strategy.get({ workspaceId })
    const [channel, person] = [channels[0], people[0]]
    if (channel === undefined || person === undefined) throw new Error('A new workspace has both')
    // As many octets as a name can have, so that few posts are too much.
    const long = '語'.repeat(200)
    await server.caller.channel.save({ workspaceId, row: { ...channel, name: long } })
    await server.caller.person.save({ workspaceId, row: { ...person, name: long } })
    for (let day = -25; day < 300; day += 1) {
      await feeds.makePost(long, { date: addDays(today, day), ownerId: person.id })
    }
    const { id, address, feed } = await feeds.make(postsOnly, 'Te veel')
    const preview = await server.caller.feed.preview({ workspaceId, filter: postsOnly })
    expect(feed).toMatchObject({ shortened: true, reach: preview.reach })
    expect(feed.reach.from).toBe(today)
    const answer = await ask(address)
    expect(answer.body.length).toBeLessThanOrEqual(900_000)
    const dates = eventsOf(answer).map((event) => String(event.getFirstPropertyValue('dtstart')).slice(0, 10))
    expect(dates[0]).toBe(today)
    expect(dates.at(-1)).toBe(feed.reach.until)
    expect(preview.ahead.posts).toBe(dates.length)
    expect(preview.days).toEqual(feed.reach)

    await change(id, { filter: { ...postsOnly, statuses: ['approved'] } })
    expect(await listed(id)).toMatchObject({ shortened: false, reach: { from: null, until: null } })
  })
})
