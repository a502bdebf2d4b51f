import { createHmac } from 'node:crypto'
import { totp } from '@cadans/config/testing/totp.ts'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, createBrowser } from '../testing/browser.ts'
import { serve } from '../testing/http.ts'
import { startAnswers } from '../testing/start-answers.ts'
import { engines, openTestServer, type TestServer } from '../testing/test-context.ts'
import { hashPassword, isPassword } from '../sign-in/password.ts'
import { makeReset } from '../sign-in/password-reset.store.ts'

const password = 'vier blauwe fietsen'
const account = { name: 'Sara Bakker', email: 'Sara@Voorbeeld.nl', password }

describe.each(engines)('accounts on %s', (engine) => {
  let server: TestServer & { close(): Promise<void> }
  let url = ''
  let stop = (): Promise<void> => Promise.resolve()
  let sara: Browser
  let workspaceId = ''

  beforeAll(async () => {
    server = await openTestServer(engine)
    const served = await serve(server.context)
    url = served.url
    stop = served.stop
    sara = createBrowser(url)
    workspaceId = server.context.newId()
    await server.caller.workspace.start(startAnswers(workspaceId))
  })
  afterAll(async () => {
    await stop()
    await server.close()
  })

  async function signedIn(secret = password): Promise<Browser> {
    const browser = createBrowser(url)
    const { status } = await browser.auth('/sign-in/email', { email: account.email, password: secret })
    expect(status).toBe(200)
    return browser
  }

  async function userOf(browser: Browser): Promise<{ userId: string; sessionId: string }> {
    const { data } = (await browser.call('account.state')) as {
      data: { actor: { userId: string; sessionId: string } }
    }
    return data.actor
  }

  test('the library finds its tables as it would make them', async () => {
    const { toBeAdded, toBeCreated } = await getMigrations((await server.context.auth()).options)
    expect({ toBeAdded, toBeCreated }).toEqual({ toBeAdded: [], toBeCreated: [] })
  })

  test('as long as nobody has an account, whoever sits at the machine is let in', async () => {
    expect(await sara.call('account.state')).toMatchObject({
      data: { actor: { kind: 'local' }, isClaimed: false },
    })
    expect((await sara.call('workspace.list')).data).toHaveLength(1)
  })

  test('only the address that was printed makes the first account', async () => {
    expect(await sara.call('account.claim', { token: 'x', account })).toMatchObject({
      status: 403,
      code: 'claim.invalid',
    })
    const common = { ...account, password: 'password1' }
    const token = server.context.claimToken
    expect(await sara.call('account.claim', { token, account: common })).toMatchObject({
      code: 'password.common',
    })
    const short = { ...account, password: 'zeven77' }
    expect(await sara.call('account.claim', { token, account: short })).toMatchObject({
      code: 'input.invalid',
    })
    const rival = { token, account: { ...account, email: 'ander@voorbeeld.nl', name: 'Sara Bakker' } }
    const first = await Promise.all([
      sara.call('account.claim', { token, account }),
      sara.call('account.claim', rival),
    ])
    const codes = first.map(({ code }) => code)
    expect(codes.filter((code) => code === 'account.claimed')).toHaveLength(1)
    // Whichever came first: from here on it is the one with this address.
    await server.context.database.write((transaction) =>
      transaction.updateTable('users').set({ email: account.email.toLowerCase() }).execute(),
    )
    expect(await sara.call('account.claim', { token, account })).toMatchObject({ code: 'account.claimed' })
  })

  test('from then on everybody signs in', async () => {
    expect(await sara.call('workspace.list')).toMatchObject({ status: 401, code: 'account.signedOut' })
    sara = await signedIn()
    expect((await sara.call('workspace.get', { workspaceId })).data).toMatchObject({
      me: { name: 'Sara' },
      role: 'owner',
    })
  })

  test('the cookie is for this server alone, and no script reads it', async () => {
    const response = await fetch(`${url}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: account.email, password }),
    })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toContain('cadans.session_token=')
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  test('a wrong password and an unknown address are refused alike', async () => {
    const browser = createBrowser(url)
    const wrong = await browser.auth('/sign-in/email', { email: account.email, password: 'iets anders' })
    const unknown = await browser.auth('/sign-in/email', { email: 'niemand@voorbeeld.nl', password })
    expect(wrong.status).toBe(401)
    expect(unknown).toEqual(wrong)
  })

  test('a session that was ended elsewhere is over at once', async () => {
    const phone = await signedIn()
    expect((await phone.call('workspace.list')).status).toBe(200)
    await sara.call('account.endOtherSessions')
    expect(await phone.call('workspace.list')).toMatchObject({ status: 401, code: 'account.signedOut' })
    expect((await sara.call('workspace.list')).status).toBe(200)
  })

  test('a forged cookie opens nothing', async () => {
    const forger = createBrowser(url)
    const token = decodeURIComponent(sara.cookies.get('cadans.session_token') ?? '').split('.')[0] ?? ''
    const signature = createHmac('sha256', 'another secret').update(token).digest('base64')
    forger.cookies.set('cadans.session_token', encodeURIComponent(`${token}.${signature}`))
    expect(await forger.call('workspace.list')).toMatchObject({ status: 401, code: 'account.signedOut' })
  })

  test.each([
    '/sign-up/email',
    '/delete-user',
    '/change-email',
    '/get-access-token',
    '/update-user',
    '/list-sessions',
    '/revoke-session',
    '/two-factor/send-otp',
    '/two-factor/generate-backup-codes',
    '/__proto__',
    '/constructor',
  ])('what nobody needs is not there: %s', async (path) => {
    const asked = { email: 'x@y.nl', password, name: 'x'.repeat(3_000), image: 'javascript:alert(1)' }
    expect(await sara.auth(path, asked)).toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test.each([
    { name: 'an object as an address', path: '/sign-in/email', body: { email: { a: 1 }, password } },
    { name: 'NUL as a password', path: '/sign-in/email', body: { email: account.email, password: '\0' } },
    {
      name: 'a long password',
      path: '/sign-in/email',
      body: { email: account.email, password: 'x'.repeat(200) },
    },
    {
      name: 'a device to trust',
      path: '/two-factor/verify-totp',
      body: { code: '123456', trustDevice: true },
    },
    { name: 'a code of letters', path: '/two-factor/verify-totp', body: { code: 'abcdef' } },
    { name: 'more than was asked', path: '/sign-out', body: { callbackURL: 'https://evil.example' } },
    { name: 'no new password', path: '/reset-password', body: { token: 'x' } },
  ])('$name is refused in our words', async ({ path, body }) => {
    expect(await sara.auth(path, body)).toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test('NUL in the secret of an address is no more than a wrong one', async () => {
    const tried = await createBrowser(url).auth('/reset-password', { token: 'a\0b', newPassword: password })
    expect(tried).toMatchObject({ status: 404, code: 'reset.invalid' })
    const invited = await createBrowser(url).call('account.invitation', { token: 'a\0b' })
    expect(invited).toMatchObject({ status: 404, code: 'invitation.invalid' })
  })

  test('no answer holds the secret of a session, nor is one kept by a cache', async () => {
    const browser = createBrowser(url)
    const response = await fetch(`${url}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: account.email, password }),
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({})
    await browser.auth('/sign-in/email', { email: account.email, password })
    const token = decodeURIComponent(browser.cookies.get('cadans.session_token') ?? '').split('.')[0] ?? ''
    const { data } = await browser.call('account.sessions')
    expect(data).toContainEqual({ id: expect.any(String), createdAt: expect.any(String), userAgent: 'node' })
    expect(token.length).toBeGreaterThan(20)
    expect(JSON.stringify(data)).not.toContain(token)
  })

  test('one session is ended by its name, and only by whoever it is of', async () => {
    const phone = await signedIn()
    const { sessionId } = await userOf(phone)
    expect((await createBrowser(url).call('account.endSession', { id: sessionId })).code).toBe(
      'account.signedOut',
    )
    expect((await phone.call('workspace.list')).status).toBe(200)
    await sara.call('account.endSession', { id: sessionId })
    expect((await phone.call('workspace.list')).status).toBe(401)
    expect((await sara.call('workspace.list')).status).toBe(200)
  })

  test('what a browser calls itself is kept in part', async () => {
    const browser = createBrowser(url, { 'user-agent': 'x'.repeat(3_000) })
    await browser.auth('/sign-in/email', { email: account.email, password })
    const { data } = (await sara.call('account.sessions')) as { data: { userAgent: string }[] }
    expect(data.map(({ userAgent }) => userAgent.length)).toContain(300)
    await sara.call('account.endOtherSessions')
  })

  test('a new password closes what the old one opened, asked or not, and a common one is refused', async () => {
    const phone = await signedIn()
    const change = { currentPassword: password }
    const common = await sara.auth('/change-password', { ...change, newPassword: 'qwertyuiop' })
    expect(common.status).toBe(400)
    const next = 'vijf groene bussen'
    expect((await sara.auth('/change-password', { ...change, newPassword: next })).status).toBe(200)
    expect((await phone.call('workspace.list')).status).toBe(401)
    expect((await sara.call('workspace.list')).status).toBe(200)
    const back = { currentPassword: next, newPassword: password, revokeOtherSessions: true }
    expect((await sara.auth('/change-password', back)).status).toBe(200)
  })

  test('with a second step the password alone opens nothing, and a recovery code works once', async () => {
    const { body } = await sara.auth('/two-factor/enable', { password })
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? ''
    const codes = body.backupCodes as string[]
    expect((await sara.auth('/two-factor/verify-totp', { code: totp(secret) })).status).toBe(200)

    // The step with which it was set up used the code of this half minute.
    const later = Date.now() + 30_000
    const code = totp(secret, later)
    const browser = createBrowser(url)
    const first = await browser.auth('/sign-in/email', { email: account.email, password })
    expect(first.body).toMatchObject({ twoFactorRedirect: true })
    expect((await browser.call('workspace.list')).status).toBe(401)
    expect((await browser.auth('/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
    expect((await browser.auth('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(200)
    expect((await browser.call('workspace.list')).status).toBe(200)

    const tries = [createBrowser(url), createBrowser(url)]
    for (const one of tries) await one.auth('/sign-in/email', { email: account.email, password })
    const answers = await Promise.all(tries.map((one) => one.auth('/two-factor/verify-totp', { code })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])

    const again = createBrowser(url)
    await again.auth('/sign-in/email', { email: account.email, password })
    expect((await again.auth('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(401)
    expect((await sara.auth('/two-factor/disable', { password })).status).toBe(200)
  })

  test('whoever guesses waits, whichever way the address is written, and nobody else does', async () => {
    const guesser = createBrowser(url)
    let last: { status: number; code: string | undefined } = { status: 0, code: '' }
    for (let count = 0; count < 12; count += 1) {
      const email = count % 2 === 0 ? 'doelwit@voorbeeld.nl' : ' DOELWIT@voorbeeld.nl'
      last = await guesser.auth('/sign-in/email', { email, password: `gok nummer ${count}` })
    }
    expect(last).toMatchObject({ status: 429, code: 'account.tooOften' })
    await signedIn()
  })

  test('however often others guess, a browser in which its owner signed in before gets in', async () => {
    const known = await signedIn()
    await known.auth('/sign-out')
    const guesser = createBrowser(url)
    const guess = { email: account.email, password: 'dit is het niet' }
    for (let count = 0; count < 6; count += 1) await guesser.auth('/sign-in/email', guess)
    const right = { email: account.email, password }
    expect(await guesser.auth('/sign-in/email', right)).toMatchObject({ status: 429 })
    expect(await known.auth('/sign-in/email', right)).toMatchObject({ status: 200 })

    // A stolen cookie of another account, or one that was made up, makes no browser known.
    guesser.cookies.set('cadans.browser', `x.${known.cookies.get('cadans.browser')?.split('.')[1] ?? ''}`)
    expect(await guesser.auth('/sign-in/email', right)).toMatchObject({ status: 429 })
    server.clock.set(server.clock.now() + 60_000)
    expect(await guesser.auth('/sign-in/email', right)).toMatchObject({ status: 200 })
  })

  test('whoever has a session guesses the password no faster', async () => {
    const browser = await signedIn()
    const change = { currentPassword: 'dit is het niet', newPassword: 'zeven gele sokken' }
    const codes: unknown[] = []
    for (let count = 0; count < 3; count += 1)
      codes.push((await browser.auth('/change-password', change)).code)
    for (const path of ['/two-factor/enable', '/two-factor/disable', '/two-factor/enable']) {
      codes.push((await browser.auth(path, { password: 'dit is het niet' })).code)
    }
    const wrong = 'account.wrongPassword'
    expect(codes).toEqual([wrong, wrong, wrong, wrong, wrong, 'account.tooOften'])
    expect((await (await signedIn()).auth('/two-factor/enable', { password })).status).toBe(200)
  })

  test('one address for a new password works at a time, and dies with a changed password', async () => {
    const { userId } = await userOf(sara)
    const make = () =>
      server.context.database.write((transaction) => makeReset(transaction, userId, server.clock.now()))
    const [old, young] = [await make(), await make()]
    const next = 'acht witte tafels'
    const use = (token: string) => createBrowser(url).auth('/reset-password', { token, newPassword: next })
    expect(await use(old)).toMatchObject({ status: 404, code: 'reset.invalid' })
    const change = { currentPassword: password, newPassword: next, revokeOtherSessions: false }
    expect((await sara.auth('/change-password', change)).status).toBe(200)
    expect(await use(young)).toMatchObject({ status: 404, code: 'reset.invalid' })

    const last = await make()
    server.clock.set(server.clock.now() + 3_600_000)
    expect(await use(last)).toMatchObject({ code: 'reset.invalid' })
    const twice = await make()
    const answers = await Promise.all([use(twice), use(twice)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
    sara = await signedIn(next)
    const back = { currentPassword: next, newPassword: password, revokeOtherSessions: true }
    expect((await sara.auth('/change-password', back)).status).toBe(200)
  })

  test('signing out ends the session', async () => {
    const browser = await signedIn()
    await browser.auth('/sign-out')
    expect((await browser.call('workspace.list')).status).toBe(401)
  })
})

test('a password is kept as argon2id with its cost, and each time with another salt', async () => {
  const [one, other] = [await hashPassword(password), await hashPassword(password)]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await isPassword({ hash: one, password })).toBe(true)
  expect(await isPassword({ hash: one, password: `${password} ` })).toBe(false)
  expect(await isPassword({ hash: 'scrypt:x', password })).toBe(false)
})

test('the same characters are the same password, however they are composed', async () => {
  const hash = await hashPassword('café au lait')
  expect(await isPassword({ hash, password: 'cafe\u0301 au lait' })).toBe(true)
})
