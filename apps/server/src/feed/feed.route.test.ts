import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { everything, useFeeds } from '../testing/feeds.ts'
import { ask, serve } from '../testing/http.ts'
import { engines, NOW } from '../testing/test-context.ts'

describe.each(engines)('the address of a feed on %s', (engine) => {
  const feeds = useFeeds(engine)
  const { server } = feeds

  test('has an address with its token that is shown once', async () => {
    const { token, url: shown, feed, id } = await feeds.make()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(shown).toBe(`http://127.0.0.1:3000/feeds/${token}/buurthuis-de-brug.ics`)
    expect(feed).toMatchObject({ id, name: 'Alles', lastUsedAt: null, revokedAt: null, shortened: false })
    expect(JSON.stringify(await server.caller.feed.list({ workspaceId: feeds.workspaceId }))).not.toContain(
      token,
    )
  })

  test('answers alike behind one slash too many', async () => {
    const { url: shown } = await feeds.make()
    const { pathname } = new URL(shown)
    const [one, two] = [await ask(feeds.url + pathname), await ask(`${feeds.url}/${pathname}`)]
    expect(one.status).toBe(200)
    expect(two).toMatchObject({ status: 200, body: one.body })
  })

  test('answers HEAD as it answers GET, without the body', async () => {
    const { address } = await feeds.make()
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
      const { address } = await feeds.make()
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
    const { address } = await feeds.make()
    const tag = (await ask(address)).headers.etag ?? ''
    const answer = await ask(address, { headers: { 'if-none-match': headerOf(tag) } })
    expect(answer.status).toBe(status)
    expect(answer.headers.etag).toBe(tag)
    expect(answer.body.length > 0).toBe(status === 200)
  })

  test('is the same on each reading of a day, and another tag the next', async () => {
    const { address } = await feeds.make()
    const first = await ask(address)
    expect((await ask(address)).body).toEqual(first.body)
    server.clock.set(Date.parse('2027-01-04T22:59:59Z'))
    expect((await ask(address)).headers.etag).toBe(first.headers.etag)
    server.clock.set(Date.parse('2027-01-04T23:00:00Z'))
    expect((await ask(address)).headers.etag).not.toBe(first.headers.etag)
    server.clock.set(NOW)
  })

  test('is packed above 100 kB when the program can unpack it, and only then', async () => {
    const { address } = await feeds.make(everything)
    const unpacking = { headers: { 'accept-encoding': 'gzip, deflate' } }
    expect((await ask(address, unpacking)).headers['content-encoding']).toBeUndefined()
    for (let count = 0; count < 150; count += 1) await feeds.makePost('é'.repeat(200))
    const [plain, packed] = [await ask(address), await ask(address, unpacking)]
    expect(plain.body.length).toBeGreaterThan(100_000)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers['content-length']).toBe(String(packed.body.length))
    expect(packed.headers.etag).toBe(plain.headers.etag)
    expect(gunzipSync(packed.body)).toEqual(plain.body)
  })

  test('is not found under any other address, and every refusal is the same', async () => {
    const { address, token, id } = await feeds.make()
    await server.caller.feed.revoke({ workspaceId: feeds.workspaceId, id })
    const start = `${feeds.url}/feeds`
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
    const { address } = await feeds.make()
    const { status, headers } = await ask(address, { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('notes its use once an hour, and makes no change of it', async () => {
    const { address, id } = await feeds.make()
    const { changeNumber } = await server.caller.workspace.get({ workspaceId: feeds.workspaceId })
    const lastUse = async () =>
      (await server.caller.feed.list({ workspaceId: feeds.workspaceId })).find((feed) => feed.id === id)
        ?.lastUsedAt
    await ask(address)
    await expect.poll(lastUse).toBe('2027-01-04T09:00:00.000Z')
    server.clock.set(Date.parse('2027-01-04T09:59:00Z'))
    await ask(address)
    server.clock.set(Date.parse('2027-01-04T10:00:00Z'))
    await ask(address)
    await expect.poll(lastUse).toBe('2027-01-04T10:00:00.000Z')
    server.clock.set(NOW)
    expect((await server.caller.workspace.get({ workspaceId: feeds.workspaceId })).changeNumber).toBe(
      changeNumber,
    )
  })

  test('is refused for a while after sixty whole readings, but not when nothing changed', async () => {
    const { address } = await feeds.make()
    const tag = (await ask(address)).headers.etag ?? ''
    for (let reading = 1; reading < 60; reading += 1) expect((await ask(address)).status).toBe(200)
    const busy = await ask(address)
    expect([busy.status, busy.headers['retry-after']]).toEqual([429, '300'])
    expect((await ask(address, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  test('is read while others ask for what is not there, who are told so in plain text', async () => {
    const served = await serve(server.context)
    const { address } = await feeds.make()
    const good = served.url + new URL(address).pathname
    const bad = `${served.url}/feeds/${'B'.repeat(43)}/x.ics`
    for (let guess = 1; guess <= 60; guess += 1) expect((await ask(bad)).status).toBe(404)
    const { status, headers } = await ask(bad)
    expect([status, headers['content-type']]).toEqual([429, 'text/plain; charset=utf-8'])
    for (let reading = 1; reading <= 60; reading += 1) expect((await ask(good)).status).toBe(200)
    expect((await ask(good)).status).toBe(429)
    const other = served.url + new URL((await feeds.make()).address).pathname
    expect((await ask(other)).status).toBe(200)
    await served.stop()
  })

  test('is gone with the person whose it is, and with the workspace', async () => {
    const { address, feed } = await feeds.make()
    const statuses: number[] = []
    for (const [table, id] of [
      ['people', feed.personId],
      ['workspaces', feeds.workspaceId],
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

  test('is 503 with a time to come back when the database is gone, and no secret was ever logged', async () => {
    const { address, token } = await feeds.make()
    await server.context.database.close()
    const { status, headers, body } = await ask(address)
    expect([status, headers['retry-after']]).toEqual([503, '300'])
    expect(body.toString()).not.toContain('BEGIN')
    expect(feeds.logged.join('')).toContain('feed.failed')
    expect(feeds.logged.join('')).not.toContain(token)
  })
})
