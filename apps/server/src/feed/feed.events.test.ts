import type { FeedFilter, Horizon, Id } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import { describe, expect, test } from 'vitest'
import { eventsOf, postsOnly, useFeeds } from '../testing/feeds.ts'
import { ask } from '../testing/http.ts'
import { engines, startWorkspace } from '../testing/test-context.ts'

describe.each(engines)('what a feed holds on %s', (engine) => {
  const feeds = useFeeds(engine)
  const { server } = feeds

  /** The days and summaries of a feed within a period. */
  async function summaries(of: Id, filter: FeedFilter, { from, until }: Horizon) {
    const id = server.context.newId()
    const made = await server.caller.feed.create({ workspaceId: of, feed: { id, name: 'Werk', filter } })
    return eventsOf(await ask(feeds.addressOf(made.url)))
      .map((event) => [
        String(event.getFirstPropertyValue('dtstart')),
        String(event.getFirstPropertyValue('summary')),
      ])
      .filter(([day = '']) => day >= from && day <= until)
  }

  test('work that is no post comes in where it was asked for, each on its day', async () => {
    const { caller } = server
    const other = await startWorkspace(server)
    for (const { id, version } of (await caller.strategy.get({ workspaceId: other })).routines) {
      await caller.routine.remove({ workspaceId: other, id, version })
    }
    const task = { id: server.context.newId(), version: 0, title: 'Bel, de drukker', date: '2027-02-03' }
    await caller.task.save({ workspaceId: other, row: task })
    const routine = {
      id: server.context.newId(),
      version: 0,
      name: 'Antwoorden',
      weekdays: [1 as const],
      from: '2027-02-01',
      until: '2027-02-14',
    }
    await caller.routine.save({ workspaceId: other, row: routine })
    const competitor = {
      id: server.context.newId(),
      version: 0,
      name: 'De Brink',
      reviewWeeks: 1,
      reviewedOn: '2027-01-29',
    }
    await caller.competitor.save({ workspaceId: other, row: competitor })
    const days = { from: '2027-02-01', until: '2027-02-08' }
    expect(await summaries(other, postsOnly, days)).toEqual([])
    expect(await summaries(other, { ...postsOnly, work: true }, days)).toEqual([
      ['2027-02-01', 'Antwoorden'],
      ['2027-02-03', 'Bel, de drukker'],
      ['2027-02-05', 'Kijk weer naar De Brink'],
      ['2027-02-08', 'Antwoorden'],
      ['2027-02-08', 'Leg de cijfers van je accounts vast'],
    ])
  })

  test('the days of the first quarter stand in it from the day a workspace starts, for whoever they are of', async () => {
    const { caller } = server
    const other = await startWorkspace(server)
    const { me } = await caller.workspace.get({ workspaceId: other })
    const quarter = { from: '2027-01-04', until: '2027-04-05' }
    const { names } = serverWords.nl.firstRoutines
    const routines: string[] = Object.values(names)
    const all = await summaries(other, { ...postsOnly, work: true, ownerIds: [me.id] }, quarter)
    expect(all.filter(([, summary = '']) => !routines.includes(summary))).toEqual([
      ['2027-01-11', 'Vraag hoe tevreden jullie zijn'],
      ['2027-01-11', 'Leg de cijfers van je accounts vast'],
      ['2027-02-08', 'Leg de cijfers van je accounts vast'],
      ['2027-03-08', 'Leg de cijfers van je accounts vast'],
      ['2027-04-05', 'Toets de aanname: Onze achterban zit vooral op Facebook'],
      ['2027-04-05', 'Toets de aanname: Vrijwilligers vind je niet op TikTok'],
      ['2027-04-05', 'Bekijk opnieuw of Facebook nog past'],
      ['2027-04-05', 'Bekijk opnieuw of Instagram nog past'],
      ['2027-04-05', 'Evaluatie'],
      ['2027-04-05', 'Leg de cijfers van je accounts vast'],
    ])
  })

  test('who answers at which hours stands in the feed of that person, at those hours, for eight weeks', async () => {
    const { caller } = server
    const other = await startWorkspace(server)
    const { people, channels } = await caller.strategy.get({ workspaceId: other })
    const { version, tactic } = await caller.tactic.get({ workspaceId: other })
    const [person] = people
    const personId = person?.id ?? ''
    const hours = {
      weekday: 3 as const,
      from: '09:00',
      until: '11:30',
      personId,
      channelId: channels[0]?.id ?? null,
    }
    const anyone = { ...hours, weekday: 4 as const, personId: null, channelId: null }
    await caller.tactic.save({
      workspaceId: other,
      version,
      tactic: { ...tactic, reachability: [hours, anyone] },
    })
    const days = { from: '2027-01-13', until: '2027-01-13' }
    const absence = { id: server.context.newId(), version: 0, personId, ...days }
    await caller.absence.save({ workspaceId: other, row: absence })
    const dutiesIn = async (ownerIds: Id[]) => {
      const filter = { ...postsOnly, ownerIds, work: true }
      const feed = { id: server.context.newId(), name: 'Dienst', filter }
      const made = await caller.feed.create({ workspaceId: other, feed })
      return eventsOf(await ask(feeds.addressOf(made.url)))
        .filter((event) => String(event.getFirstPropertyValue('uid')).startsWith('duty-'))
        .map((event) => [
          String(event.getFirstPropertyValue('dtstart')),
          String(event.getFirstPropertyValue('dtend')),
          event.getFirstPropertyValue('summary'),
        ])
    }
    const found = await dutiesIn([personId])
    const summary = `Webcaredienst: ${channels[0]?.name ?? ''}`
    // Monday 4 January 2027 is today, in winter; on 13 January she is away.
    expect(found[0]).toEqual(['2027-01-06T08:00:00Z', '2027-01-06T10:30:00Z', summary])
    expect(found[1]).toEqual(['2027-01-20T08:00:00Z', '2027-01-20T10:30:00Z', summary])
    expect(found).toHaveLength(7)
    expect(await dutiesIn([])).toEqual(found)
  })

  test('is a whole calendar that ical.js reads, with the link last', async () => {
    const { address } = await feeds.make()
    const post = await feeds.makePost('Kijkje; in de "keuken", 🎉')
    const answer = await ask(address)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': String(answer.body.length),
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
    })
    for (const absent of ['last-modified', 'content-disposition', 'set-cookie', 'content-encoding']) {
      expect(answer.headers).not.toHaveProperty(absent)
    }
    const event = eventsOf(answer).find((one) => String(one.getFirstPropertyValue('uid')).startsWith(post.id))
    expect(event?.getFirstPropertyValue('uid')).toBe(`${post.id}@cadans`)
    expect(String(event?.getFirstPropertyValue('summary'))).toMatch(/: Kijkje; in de "keuken", 🎉$/)
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2027-02-01T11:00:00Z')
    expect(String(event?.getFirstPropertyValue('description')).split('\n').at(-1)).toBe(
      `http://127.0.0.1:3000/w/${feeds.workspaceId}/calendar?post=${post.id}&date=2027-02-01`,
    )
  })

  test('carries a moved post under the same UID with a higher sequence', async () => {
    const { address } = await feeds.make()
    const post = await feeds.makePost('Verplaatst')
    const before = await ask(address)
    const { id, version } = post
    await server.caller.post.move({
      workspaceId: feeds.workspaceId,
      id,
      version,
      date: '2027-02-03',
      time: '15:30',
    })
    const after = await ask(address, { headers: { 'if-none-match': before.headers.etag ?? '' } })
    expect(after.status).toBe(200)
    const [one, other] = [before, after].map((answer) =>
      eventsOf(answer).find((event) => event.getFirstPropertyValue('uid') === `${id}@cadans`),
    )
    expect(String(other?.getFirstPropertyValue('dtstart'))).toBe('2027-02-03T14:30:00Z')
    expect(Number(other?.getFirstPropertyValue('sequence'))).toBeGreaterThan(
      Number(one?.getFirstPropertyValue('sequence')),
    )
  })

  test('leaves a removed post out, and keeps a skipped one as cancelled', async () => {
    const { address } = await feeds.make()
    const gone = await feeds.makePost('Weg')
    const skipped = await feeds.makePost('Vervallen')
    await server.caller.post.remove({
      workspaceId: feeds.workspaceId,
      posts: [{ id: gone.id, version: gone.version }],
    })
    const { id, version } = skipped
    await server.caller.post.update({
      workspaceId: feeds.workspaceId,
      id,
      version,
      patch: { status: 'skipped' },
    })
    const events = eventsOf(await ask(address))
    const statusOf = (post: Id) =>
      events
        .find((event) => event.getFirstPropertyValue('uid') === `${post}@cadans`)
        ?.getFirstPropertyValue('status')
    expect([statusOf(gone.id), statusOf(id)]).toEqual([undefined, 'CANCELLED'])
  })

  test('leaves out what a pause holds, and has it back once that is over', async () => {
    const { address } = await feeds.make()
    const post = await feeds.makePost('Wacht', { date: '2027-03-03' })
    const uid = `${post.id}@cadans`
    const days = { id: server.context.newId(), from: '2027-03-01', until: '2027-03-05', reason: 'Rouw' }
    const { row } = await server.caller.closedDays.save({
      workspaceId: feeds.workspaceId,
      row: { ...days, version: 0 },
    })
    expect(await feeds.uids(address)).toContain(uid)
    const ahead = async () =>
      (await server.caller.feed.preview({ workspaceId: feeds.workspaceId, filter: postsOnly })).ahead.posts
    const before = await ahead()

    await server.caller.closedDays.save({ workspaceId: feeds.workspaceId, row: { ...row, pauses: true } })
    expect(await feeds.uids(address)).not.toContain(uid)
    expect(await ahead()).toBe(before - 1)

    await server.caller.closedDays.remove({
      workspaceId: feeds.workspaceId,
      id: row.id,
      version: row.version + 1,
    })
    expect(await feeds.uids(address)).toContain(uid)
  })
})
