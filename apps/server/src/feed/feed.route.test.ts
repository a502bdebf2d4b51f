import { gunzipSync } from 'node:zlib'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FeedFilter, Id } from '@cadans/domain'
import { pino } from 'pino'
import { type Answer, ask, serve } from '../testing/http.ts'
import { engines, NOW, refusalOf, startWorkspace, useTestServer } from '../testing/test-context.ts'

const everything: FeedFilter = {
  ownerIds: [],
  channelIds: [],
  themeIds: [],
  statuses: [],
  deadlines: true,
  openPlaces: true,
  work: false,
}
const noOpenPlaces = { ...everything, deadlines: false, openPlaces: false }

function eventsOf({ body }: Answer): ICAL.Component[] {
  const parsed: unknown[] = ICAL.parse(body.toString())
  return new ICAL.Component(parsed).getAllSubcomponents('vevent')
}

describe.each(engines)('the feed on %s', (engine) => {
  const server = useTestServer(engine)
  const logged: string[] = []
  let url = ''
  let stop = (): Promise<void> => Promise.resolve()
  let workspaceId: Id
  let channelId: Id

  beforeAll(async () => {
    const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
    const served = await serve({ ...server.context, logger, publicUrl: 'https://cadans.example' })
    url = served.url
    stop = served.stop
    workspaceId = await startWorkspace(server)
    const { channels } = await server.caller.strategy.get({ workspaceId })
    channelId = channels[0]?.id ?? ''
  })
  afterAll(() => stop())

  async function makeFeed(filter = noOpenPlaces) {
    const id = server.context.newId()
    const made = await server.caller.feed.create({ workspaceId, feed: { id, name: 'Alles', filter } })
    return { ...made, id, address: url + new URL(made.url).pathname }
  }

  async function makePost(title: string, date = '2027-02-01') {
    const post = {
      id: server.context.newId(),
      channelId,
      date,
      time: '12:00',
      title,
      status: 'planned' as const,
    }
    return (await server.caller.post.create({ workspaceId, post })).post
  }

  test('work that is no post comes in where it was asked for, each on its day', async () => {
    const { caller } = server
    const other = await startWorkspace(server)
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
    const summaries = async (filter: FeedFilter) => {
      const id = server.context.newId()
      const made = await caller.feed.create({ workspaceId: other, feed: { id, name: 'Werk', filter } })
      const answer = await ask(url + new URL(made.url).pathname)
      return eventsOf(answer).map((event) => [
        event.getFirstPropertyValue('dtstart')?.toString(),
        event.getFirstPropertyValue('summary'),
      ])
    }
    expect(await summaries(noOpenPlaces)).toEqual([])
    expect(await summaries({ ...noOpenPlaces, work: true })).toEqual([
      ['2027-02-01', 'Antwoorden'],
      ['2027-02-03', 'Bel, de drukker'],
      ['2027-02-05', 'Kijk weer naar De Brink'],
      ['2027-02-08', 'Antwoorden'],
    ])
  })

  test('has an address with its token that is shown once', async () => {
    const { token, url: shown, feed, id } = await makeFeed()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(shown).toBe(`http://127.0.0.1:3000/feeds/${token}/buurthuis-de-brug.ics`)
    expect(feed).toMatchObject({ id, name: 'Alles', lastUsedAt: null, revokedAt: null, shortened: false })
    expect(JSON.stringify(await server.caller.feed.list({ workspaceId }))).not.toContain(token)
  })

  test('answers alike behind one slash too many', async () => {
    const { url: shown } = await makeFeed()
    const { pathname } = new URL(shown)
    const [one, two] = [await ask(url + pathname), await ask(`${url}/${pathname}`)]
    expect(one.status).toBe(200)
    expect(two).toMatchObject({ status: 200, body: one.body })
  })

  test('asked for twice by one request is one feed, with the address that was answered last', async () => {
    const feed = { id: server.context.newId(), name: 'Eén', filter: noOpenPlaces }
    const create = () => server.caller.feed.create({ workspaceId, feed })
    await create()
    server.clock.set(server.clock.now() + 1000)
    const again = await create()
    expect((await ask(url + new URL(again.url).pathname)).status).toBe(200)
    const feeds = await server.caller.feed.list({ workspaceId })
    expect(feeds.filter(({ id }) => id === feed.id)).toHaveLength(1)
    await server.caller.feed.revoke({ workspaceId, id: feed.id })
    expect((await refusalOf(create())).code).toBe('feed.notFound')
  })

  test('is a whole calendar that ical.js reads, with the link last', async () => {
    const { address } = await makeFeed()
    const post = await makePost('Kijkje; in de "keuken", 🎉')
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
      `https://cadans.example/w/${workspaceId}/calendar?post=${post.id}&date=2027-02-01`,
    )
  })

  test('answers HEAD as it answers GET, without the body', async () => {
    const { address } = await makeFeed()
    const [got, head] = [await ask(address), await ask(address, { method: 'HEAD' })]
    const { date: _one, ...gotHeaders } = got.headers
    const { date: _other, ...headHeaders } = head.headers
    expect(head.status).toBe(200)
    expect(headHeaders).toEqual(gotHeaders)
    expect(head.body).toHaveLength(0)
  })

  test.each([['text/html,application/xhtml+xml;q=0.9'], ['application/json']])(
    'is a calendar whatever Accept says: %s',
    async (accept) => {
      const { address } = await makeFeed()
      const { status, headers } = await ask(address, { headers: { accept } })
      expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    },
  )

  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['a weak tag', (tag: string) => `W/${tag}`, 304],
    ['a list that has it', (tag: string) => `"other", ${tag}`, 304],
    ['a star', () => '*', 304],
    ['another tag', () => '"other"', 200],
    ['the tag without quotes', (tag: string) => tag.slice(1, -1), 200],
  ])('asked with %s answers as it should', async (_what, headerOf, status) => {
    const { address } = await makeFeed()
    const tag = (await ask(address)).headers.etag ?? ''
    const answer = await ask(address, { headers: { 'if-none-match': headerOf(tag) } })
    expect(answer.status).toBe(status)
    expect(answer.headers.etag).toBe(tag)
    expect(answer.body.length > 0).toBe(status === 200)
  })

  test('carries a moved post under the same UID with a higher sequence', async () => {
    const { address } = await makeFeed()
    const post = await makePost('Verplaatst')
    const before = await ask(address)
    const { id, version } = post
    await server.caller.post.move({ workspaceId, id, version, date: '2027-02-03', time: '15:30' })
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

  test('gives every event a later stamp when what it is written with changes, and a zone a higher sequence', async () => {
    const { caller } = server
    const other = await startWorkspace(server)
    const { channels, people } = await caller.strategy.get({ workspaceId: other })
    const [channel, person] = [channels[0], people[0]]
    if (channel === undefined || person === undefined)
      throw new Error('A new workspace has a channel and a person')
    const post = {
      id: server.context.newId(),
      channelId: channel.id,
      ownerId: person.id,
      date: '2027-02-01',
      time: '12:00',
      title: 'Blijft',
      status: 'planned' as const,
    }
    await caller.post.create({ workspaceId: other, post })
    const task = { id: server.context.newId(), version: 0, title: 'Bel', date: '2027-02-03' }
    const { row: madeTask } = await caller.task.save({ workspaceId: other, row: task })
    const filter = { ...everything, work: true }
    const made = await caller.feed.create({
      workspaceId: other,
      feed: { id: server.context.newId(), name: 'Volgt', filter },
    })
    const read = async () =>
      eventsOf(await ask(url + new URL(made.url).pathname)).map((event) => ({
        stamp: String(event.getFirstPropertyValue('last-modified')),
        sequence: Number(event.getFirstPropertyValue('sequence')),
        words: `${String(event.getFirstPropertyValue('summary'))} ${String(event.getFirstPropertyValue('description'))}`,
        start: String(event.getFirstPropertyValue('dtstart')),
      }))
    let before = await read()
    expect(await read()).toEqual(before)
    const latest = (events: typeof before) =>
      events
        .map(({ stamp }) => stamp)
        .toSorted()
        .at(-1) ?? ''
    const changes: [string, () => Promise<unknown>][] = [
      [
        'Kanaal anders',
        () => caller.channel.save({ workspaceId: other, row: { ...channel, name: 'Kanaal anders' } }),
      ],
      [
        'Naam anders',
        () => caller.person.save({ workspaceId: other, row: { ...person, name: 'Naam anders' } }),
      ],
      ['Bel terug', () => caller.task.save({ workspaceId: other, row: { ...madeTask, title: 'Bel terug' } })],
    ]
    for (const [words, change] of changes) {
      await change()
      const after = await read()
      expect(after.map((event) => event.words).join('\n')).toContain(words)
      for (const { stamp } of after) expect(stamp > latest(before)).toBe(true)
      before = after
    }
    const { workspace } = await caller.workspace.get({ workspaceId: other })
    await caller.workspace.update({
      workspaceId: other,
      version: workspace.version,
      name: workspace.name,
      language: workspace.language,
      zone: 'America/New_York',
    })
    const moved = await read()
    const startOf = (events: typeof before) => events.find((event) => event.words.includes('Blijft'))?.start
    expect([startOf(before), startOf(moved)]).toEqual(['2027-02-01T11:00:00Z', '2027-02-01T17:00:00Z'])
    moved.forEach(({ stamp, sequence }, index) => {
      expect(stamp > latest(before)).toBe(true)
      expect(sequence).toBe((before[index]?.sequence ?? 0) + 1)
    })
  })

  test('leaves a removed post out, and keeps a skipped one as cancelled', async () => {
    const { address } = await makeFeed()
    const gone = await makePost('Weg')
    const skipped = await makePost('Vervallen')
    await server.caller.post.remove({ workspaceId, posts: [{ id: gone.id, version: gone.version }] })
    const { id, version } = skipped
    await server.caller.post.update({ workspaceId, id, version, patch: { status: 'skipped' } })
    const events = eventsOf(await ask(address))
    const statusOf = (post: Id) =>
      events
        .find((event) => event.getFirstPropertyValue('uid') === `${post}@cadans`)
        ?.getFirstPropertyValue('status')
    expect([statusOf(gone.id), statusOf(id)]).toEqual([undefined, 'CANCELLED'])
  })

  test('leaves out what a pause holds, and has it back once that is over', async () => {
    const { address } = await makeFeed()
    const post = await makePost('Wacht', '2027-03-03')
    const uids = async () => eventsOf(await ask(address)).map((event) => event.getFirstPropertyValue('uid'))
    const uid = `${post.id}@cadans`
    const days = { id: server.context.newId(), from: '2027-03-01', until: '2027-03-05', reason: 'Rouw' }
    const { row } = await server.caller.closedDays.save({ workspaceId, row: { ...days, version: 0 } })
    expect(await uids()).toContain(uid)
    const before = (await server.caller.feed.preview({ workspaceId, filter: noOpenPlaces })).events

    await server.caller.closedDays.save({ workspaceId, row: { ...row, pauses: true } })
    expect(await uids()).not.toContain(uid)
    expect((await server.caller.feed.preview({ workspaceId, filter: noOpenPlaces })).events).toBe(before - 1)

    await server.caller.closedDays.remove({ workspaceId, id: row.id, version: row.version + 1 })
    expect(await uids()).toContain(uid)
  })

  test('holds as many events as its preview says', async () => {
    for (const filter of [everything, noOpenPlaces, { ...everything, channelIds: [channelId] }]) {
      const { address } = await makeFeed(filter)
      const { events } = await server.caller.feed.preview({ workspaceId, filter })
      expect(eventsOf(await ask(address))).toHaveLength(events)
    }
  })

  test('is the same on each reading of a day, and another tag the next', async () => {
    const { address } = await makeFeed()
    const first = await ask(address)
    expect((await ask(address)).body).toEqual(first.body)
    server.clock.set(Date.parse('2027-01-04T22:59:59Z'))
    expect((await ask(address)).headers.etag).toBe(first.headers.etag)
    server.clock.set(Date.parse('2027-01-04T23:00:00Z'))
    expect((await ask(address)).headers.etag).not.toBe(first.headers.etag)
    server.clock.set(NOW)
  })

  test('is packed above 100 kB when the program can unpack it, and only then', async () => {
    const { address } = await makeFeed(everything)
    const unpacking = { headers: { 'accept-encoding': 'gzip, deflate' } }
    expect((await ask(address, unpacking)).headers['content-encoding']).toBeUndefined()
    for (let count = 0; count < 150; count += 1) await makePost('é'.repeat(200))
    const [plain, packed] = [await ask(address), await ask(address, unpacking)]
    expect(plain.body.length).toBeGreaterThan(100_000)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers['content-length']).toBe(String(packed.body.length))
    expect(packed.headers.etag).toBe(plain.headers.etag)
    expect(gunzipSync(packed.body)).toEqual(plain.body)
  })

  test('is not found under any other address, and every refusal is the same', async () => {
    const { address, token, id } = await makeFeed()
    await server.caller.feed.revoke({ workspaceId, id })
    const start = `${url}/feeds`
    const refused = [
      address,
      `${start}/${'A'.repeat(43)}/x.ics`,
      `${start}/short/x.ics`,
      `${start}/%zz/x.ics`,
      `${start}/..%2f..%2f/x.ics`,
      `${start}/${token}`,
      `${start}/${token}/x.html`,
      `${start}/`,
      start,
    ]
    const answers = await Promise.all(refused.map((one) => ask(one)))
    expect(answers.map(({ status }) => status)).toEqual(refused.map(() => 404))
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(answers.every(({ headers }) => headers['content-type']?.startsWith('text/plain'))).toBe(true)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('does not take %s', async (method) => {
    const { address } = await makeFeed()
    const { status, headers } = await ask(address, { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('notes its use once an hour, and makes no change of it', async () => {
    const { address, id } = await makeFeed()
    const { changeNumber } = await server.caller.workspace.get({ workspaceId })
    const lastUse = async () =>
      (await server.caller.feed.list({ workspaceId })).find((feed) => feed.id === id)?.lastUsedAt
    await ask(address)
    await expect.poll(lastUse).toBe('2027-01-04T09:00:00.000Z')
    server.clock.set(Date.parse('2027-01-04T09:59:00Z'))
    await ask(address)
    server.clock.set(Date.parse('2027-01-04T10:00:00Z'))
    await ask(address)
    await expect.poll(lastUse).toBe('2027-01-04T10:00:00.000Z')
    server.clock.set(NOW)
    expect((await server.caller.workspace.get({ workspaceId })).changeNumber).toBe(changeNumber)
  })

  test('is refused for a while after sixty whole readings, but not when nothing changed', async () => {
    const { address } = await makeFeed()
    const tag = (await ask(address)).headers.etag ?? ''
    for (let reading = 1; reading < 60; reading += 1) expect((await ask(address)).status).toBe(200)
    const busy = await ask(address)
    expect([busy.status, busy.headers['retry-after']]).toEqual([429, '300'])
    expect((await ask(address, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  test('is read while others ask for what is not there, who are told so in plain text', async () => {
    const served = await serve(server.context)
    const { address } = await makeFeed()
    const good = served.url + new URL(address).pathname
    const bad = `${served.url}/feeds/${'B'.repeat(43)}/x.ics`
    for (let guess = 1; guess <= 60; guess += 1) expect((await ask(bad)).status).toBe(404)
    const { status, headers } = await ask(bad)
    expect([status, headers['content-type']]).toEqual([429, 'text/plain; charset=utf-8'])
    for (let reading = 1; reading <= 60; reading += 1) expect((await ask(good)).status).toBe(200)
    expect((await ask(good)).status).toBe(429)
    const other = served.url + new URL((await makeFeed()).address).pathname
    expect((await ask(other)).status).toBe(200)
    await served.stop()
  })

  test('cannot be revoked from another workspace', async () => {
    const { id, address } = await makeFeed()
    const other = await startWorkspace(server)
    const refusal = await refusalOf(server.caller.feed.revoke({ workspaceId: other, id }))
    expect(refusal.code).toBe('feed.notFound')
    expect(await server.caller.feed.list({ workspaceId: other })).toEqual([])
    expect((await ask(address)).status).toBe(200)
  })

  test('is gone with the person whose it is, and with the workspace', async () => {
    const { address, feed } = await makeFeed()
    const statuses: number[] = []
    for (const [table, id] of [
      ['people', feed.personId],
      ['workspaces', workspaceId],
    ] as const) {
      for (const deletedAt of ['2027-01-04T09:00:00.000Z', null]) {
        await server.context.database.write((transaction) =>
          transaction.updateTable(table).set({ deleted_at: deletedAt }).where('id', '=', id).execute(),
        )
        statuses.push((await ask(address)).status)
      }
    }
    expect(statuses).toEqual([404, 200, 404, 200])
  })

  test('stays revoked: no undo opens an address again', async () => {
    const { address, id } = await makeFeed()
    const { changeSetId } = await server.caller.feed.revoke({ workspaceId, id })
    expect((await ask(address)).status).toBe(404)
    const undo = server.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    expect((await refusalOf(undo)).code).toBe('undo.nothing')
  })

  test('is 503 with a time to come back when the database is gone, and no secret was ever logged', async () => {
    const { address, token } = await makeFeed()
    await server.context.database.close()
    const { status, headers, body } = await ask(address)
    expect([status, headers['retry-after']]).toEqual([503, '300'])
    expect(body.toString()).not.toContain('BEGIN')
    expect(logged.join('')).toContain('feed.failed')
    expect(logged.join('')).not.toContain(token)
  })
})
