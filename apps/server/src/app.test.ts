import { mkdir, writeFile } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { createBrowser } from './testing/browser.ts'
import { serve } from './testing/http.ts'
import { openTestServer } from './testing/test-context.ts'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

interface Ask {
  method?: string
  headers?: Record<string, string>
  body?: string
}

describe('the door', () => {
  let port = 0
  let log = ''
  let close = (): Promise<void> => Promise.resolve()

  beforeAll(async () => {
    const opened = await openTestServer('sqlite')
    const logger = pino({ level: 'trace' }, { write: (line: string) => void (log += line) })
    const { clientFolder } = opened.context
    await mkdir(join(clientFolder, 'assets'), { recursive: true })
    await writeFile(
      join(clientFolder, 'index.html'),
      '<!doctype html><title>Cadans</title><script>let first</script>',
    )
    await writeFile(join(clientFolder, 'assets/main-4f3a.js'), 'export {}')
    await writeFile(join(clientFolder, 'assets/main-4f3a.js.br'), 'packed')
    await writeFile(join(clientFolder, 'assets/font-77aa.woff2'), 'letters')
    const server: Server = createApp({ ...opened.context, logger }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    port = (server.address() as AddressInfo).port
    close = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await opened.close()
    }
  })
  afterAll(() => close())

  /** With Node's own client, since `fetch` sets Host and Sec-Fetch headers of its own. */
  function ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(
        { port, path, method, headers: { host: `localhost:${port}`, ...headers } },
        (response) => {
          let text = ''
          response.on('data', (chunk: Buffer) => (text += chunk.toString()))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          )
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })
  }

  function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const length = String(Buffer.byteLength(body))
    return ask(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
    })
  }

  function codeOf({ body }: Answer): unknown {
    const parsed = JSON.parse(body) as { error: { data: { domain: { code: string } } } }
    return parsed.error.data.domain.code
  }

  test('health answers as soon as the database does', async () => {
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: '{"status":"ok"}' })
  })

  test('a procedure answers a page of our own', async () => {
    const headers = { origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-origin' }
    expect(await ask('/trpc/workspace.list', { headers })).toMatchObject({
      status: 200,
      body: '{"result":{"data":[]}}',
    })
  })

  test.each([
    { name: 'a foreign Host', headers: { host: 'evil.example' }, status: 403, code: 'door.host' },
    {
      name: 'a Host that only looks like ours',
      headers: { host: 'localhost.evil.example' },
      status: 403,
      code: 'door.host',
    },
    {
      name: 'a Host with a user before it',
      headers: { host: 'evil.example@127.0.0.1:4740' },
      status: 403,
      code: 'door.host',
    },
    {
      name: 'a Host with a port beyond the last',
      headers: { host: 'localhost:99999' },
      status: 403,
      code: 'door.host',
    },
    {
      name: 'a foreign Origin',
      headers: { origin: 'https://evil.example' },
      status: 403,
      code: 'door.origin',
    },
    {
      name: 'an Origin of another port',
      headers: { origin: 'http://localhost:1' },
      status: 403,
      code: 'door.origin',
    },
    { name: 'the Origin null', headers: { origin: 'null' }, status: 403, code: 'door.origin' },
    { name: 'another site', headers: { 'sec-fetch-site': 'cross-site' }, status: 403, code: 'door.origin' },
    {
      name: 'what a proxy passes on',
      headers: { 'x-forwarded-for': '203.0.113.9' },
      status: 403,
      code: 'account.unclaimed',
    },
  ])('$name is refused', async ({ headers, status, code }) => {
    for (const answer of [
      await ask('/trpc/workspace.list', { headers }),
      await post('/trpc/workspace.list', '{}', headers),
    ]) {
      expect(answer.status).toBe(status)
      expect(codeOf(answer)).toBe(code)
    }
  })

  test.each([
    { 'x-forwarded-host': 'calendar.example' },
    { 'x-forwarded-proto': 'https' },
    { 'x-forwarded-port': '443' },
    { 'x-real-ip': '203.0.113.9' },
    { 'x-client-ip': '203.0.113.9' },
    { 'cf-connecting-ip': '203.0.113.9' },
    { 'true-client-ip': '203.0.113.9' },
    { 'x-original-url': '/trpc/workspace.list' },
    { 'x-envoy-external-address': '203.0.113.9' },
    { 'cdn-loop': 'a.example' },
    { forwarded: 'for=203.0.113.9' },
    { via: '1.1 proxy' },
  ] as Record<string, string>[])('what %o came with was not asked from this machine', async (headers) => {
    expect(codeOf(await ask('/trpc/workspace.list', { headers }))).toBe('account.unclaimed')
    // Nor is the address by which the first account is made told.
    expect((await ask('/trpc/account.state', { headers })).body).toContain('"claimUrl":null')
  })

  test('whoever sits at the machine reads the address for the first account', async () => {
    expect((await ask('/trpc/account.state')).body).toContain('/claim/claim-token-of-the-test')
  })

  test('a stranger sends little, and whoever is let in a megabyte', async () => {
    const noughts = `[${'0,'.repeat(300_000)}0]`
    const stranger = { 'x-forwarded-for': '203.0.113.9' }
    expect(codeOf(await post('/trpc/workspace.start', noughts, stranger))).toBe('input.tooLarge')
    expect(codeOf(await post('/trpc/workspace.start', noughts))).toBe('input.invalid')
    const form = JSON.stringify({ token: 'x', account: null })
    expect(codeOf(await post('/trpc/account.accept', form, stranger))).toBe('account.signedOut')
  })

  test('strangers of one network ask little at once, and nobody else is held up by them', async () => {
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'content-type': 'application/json',
      'content-length': '9',
    }
    const open = Array.from({ length: 11 }, () => {
      const asked = request({ port, path: '/trpc/account.accept', method: 'POST', headers })
      const answer = new Promise<number>((resolve) => {
        asked.on('response', (response) => resolve(response.resume().statusCode ?? 0))
        asked.on('error', () => resolve(0))
      })
      // The head, and no body yet.
      asked.flushHeaders()
      return { asked, answer }
    })
    expect(await Promise.race(open.map(({ answer }) => answer))).toBe(429)
    expect((await ask('/trpc/account.state')).status).toBe(200)
    for (const { asked } of open) asked.end('[1,2,3,4]')
    const statuses = await Promise.all(open.map(({ answer }) => answer))
    expect(statuses.toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 10 }, () => 400), 429])
    await ask('/trpc/account.state', { headers: { 'x-forwarded-for': '203.0.113.9' } })
  })

  test('a body that is packed is not unpacked', async () => {
    const answer = await post('/trpc/workspace.start', 'x', { 'content-encoding': 'gzip' })
    expect(codeOf(answer)).toBe('door.contentType')
  })

  test('what cannot be kept does not come in, by body or by address', async () => {
    const input = encodeURIComponent(String.raw`{"token":"\u0000"}`)
    expect(codeOf(await ask(`/trpc/account.invitation?input=${input}`))).toBe('input.invalid')
    expect(codeOf(await post('/trpc/account.invitation', String.raw`{"token":"\u0000"}`))).toBe(
      'input.invalid',
    )
  })

  test.each(['/trpc/workspace.list', '/trpc/nothing.here', '/auth/sign-out'])(
    'no cache keeps what %s answers',
    async (path) => {
      expect((await post(path, '{}')).headers['cache-control']).toBe('no-store')
    },
  )

  test.each(['TRACE', 'PUT', 'OPTIONS', 'PROPFIND'])('a procedure is not asked by %s', async (method) => {
    const answer = await ask('/trpc/workspace.list', { method })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } })
    expect(codeOf(answer)).toBe('door.method')
  })

  test.each(['LOCALHOST', '127.0.0.1', '[::1]:4740', 'cadans.localhost:80'])(
    'the Host %s is one’s own',
    async (host) => {
      expect((await ask('/trpc/workspace.list', { headers: { host } })).status).toBe(200)
    },
  )

  test('what a proxy passes on still reaches the health check, and the pages by which somebody signs in', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', host: 'calendar.example' }
    expect((await ask('/healthz', { headers })).status).toBe(200)
    expect((await ask('/', { headers })).status).toBe(200)
    const answer = await ask('/trpc/account.state', { headers })
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('"why":"account.unclaimed"')
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
  ])('a body of type %s does not reach a procedure', async (type) => {
    const answer = await post('/trpc/workspace.startExample', '{}', { 'content-type': type })
    expect(answer.status).toBe(415)
    expect(codeOf(answer)).toBe('door.contentType')
  })

  test('a body of more than a megabyte is refused', async () => {
    const answer = await post('/trpc/workspace.start', JSON.stringify({ name: 'a'.repeat(1_100_000) }))
    expect(answer.status).toBe(413)
    expect(codeOf(answer)).toBe('input.tooLarge')
  })

  test.each(['{', '[]', '"x"', 'null', '{"__proto__":{"x":1}}'])(
    'the body %s is refused as wrong input',
    async (body) => {
      const answer = await post('/trpc/workspace.start', body)
      expect(answer.status).toBe(400)
      expect(codeOf(answer)).toBe('input.invalid')
    },
  )

  test('more than twenty calls in one request are refused', async () => {
    const calls = Array.from({ length: 21 }, () => 'workspace.list').join(',')
    const { status } = await ask(`/trpc/${calls}?batch=1&input=%7B%7D`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test('a query may come by POST, for what does not fit in an address', async () => {
    const answer = await post('/trpc/workspace.list', '')
    expect(answer).toMatchObject({ status: 200, body: '{"result":{"data":[]}}' })
  })

  test('wrong input says which field, and nothing of how the server is made', async () => {
    const answer = await post('/trpc/workspace.start', JSON.stringify({ name: '', channels: [] }))
    expect(answer.status).toBe(400)
    const { error } = JSON.parse(answer.body) as { error: { data: { fields: unknown[] } } }
    expect(error.data.fields).toEqual(
      expect.arrayContaining([
        { path: 'name', message: 'text.empty' },
        { path: 'channels', message: 'channels.none' },
        { path: 'zone', message: 'invalid' },
      ]),
    )
    expect(answer.body).not.toMatch(/stack|node_modules|\.ts:/)
  })

  test('an unknown procedure is no fault of the server', async () => {
    const { status, body } = await ask('/trpc/nothing.here')
    expect(status).toBe(404)
    expect(body).not.toContain('stack')
  })

  test('pages, assets and addresses of the client', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } })
    expect((await ask('/w/0190a000-0000-7000-8000-000000000001/calendar?view=week')).body).toContain(
      '<title>',
    )
    const asset = await ask('/assets/main-4f3a.js')
    expect(asset).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
    expect((await ask('/assets/gone.js')).status).toBe(404)
    expect((await ask('/..%2f..%2fpackage.json')).body).not.toContain('dependencies')
  })

  test('a file that the build packed goes packed to whoever can unpack it', async () => {
    const packed = await ask('/assets/main-4f3a.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed).toMatchObject({
      status: 200,
      body: 'packed',
      headers: {
        'content-encoding': 'br',
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      },
    })
    const whole = await ask('/assets/main-4f3a.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(whole.body).toBe('export {}')
    expect(whole.headers['content-encoding']).toBeUndefined()
    const unpacked = await ask('/assets/font-77aa.woff2', { headers: { 'accept-encoding': 'br' } })
    expect(unpacked).toMatchObject({ status: 200, body: 'letters' })
    expect((await ask('/assets/gone.js', { headers: { 'accept-encoding': 'br' } })).status).toBe(404)
  })

  test('the page may run only our own scripts, and may not be framed', async () => {
    const { headers } = await ask('/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    // `printf 'let first' | openssl dgst -sha256 -binary | base64`
    expect(policy).toContain("script-src 'self' 'sha256-57gXsI5QXOG/fzAVW+jEIAaQu32WuBzDAAL3fPtFJoc=';")
    const { headers: others } = await ask('/healthz')
    expect(others['content-security-policy']).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('robots may read feeds', async () => {
    const { body } = await ask('/robots.txt')
    expect(body).toContain('Allow: /feeds/')
  })

  test('shared calendars are read at a person’s pace, however the path is written', async () => {
    const path = ['/trpc/share.calendar', '/trpc/%73hare.calendar', '/trpc/share.calendar,share.calendar']
    const codes = new Map<number, number>()
    for (let at = 0; at < 123; at += 1) {
      const { status } = await ask(`${path[at % 3] ?? ''}?input=%7B%7D`)
      codes.set(status, (codes.get(status) ?? 0) + 1)
    }
    expect(codes.get(429)).toBe(3)
    expect((await ask('/trpc/account.state')).status).toBe(200)
  })

  test('the log holds no token and no query', async () => {
    await ask('/feeds/Zm9vYmFyYmF6cXV4/agenda.ics?x=geheim')
    await ask('/trpc/workspace.list?input=%22geheim%22')
    for (const page of ['share', 'claim', 'invitation', 'reset']) await ask(`/${page}/Zm9vYmFyYmF6cXV4`)
    expect(log).toContain('/feeds/…/agenda.ics')
    expect(log).not.toContain('Zm9vYmFyYmF6cXV4')
    expect(log).not.toContain('geheim')
  })
})

describe('nobody owns an installation by sitting at its machine', () => {
  test.each([
    { name: 'that others reach under another name', over: { publicUrl: 'https://kalender.example' } },
    { name: 'that others reach at another address', over: { publicUrl: 'http://192.168.1.5:3000' } },
    { name: 'that stands behind proxies', over: { proxies: 1 } },
  ])('$name', async ({ over }) => {
    const opened = await openTestServer('sqlite')
    const { url, stop } = await serve({ ...opened.context, ...over })
    const browser = createBrowser(url)
    expect(await browser.call('workspace.list')).toMatchObject({ status: 403, code: 'account.unclaimed' })
    expect((await browser.call('account.state')).data).toMatchObject({
      actor: { kind: 'nobody' },
      claimUrl: null,
    })
    const account = { name: 'Sara', email: 'sara@voorbeeld.nl', password: 'vier blauwe fietsen' }
    const token = opened.context.claimToken
    expect((await browser.call('account.claim', { token, account })).status).toBe(200)
    await stop()
    await opened.close()
  })
})
