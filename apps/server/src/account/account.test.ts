import { createHmac } from 'node:crypto'
import { totp } from '@cadans/config/testing/totp.ts'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, createBrowser } from '../testing/browser.ts'
import { serve } from '../testing/http.ts'
import { startAnswers } from '../testing/start-answers.ts'
import { engines, openTestServer, type TestServer } from '../testing/test-context.ts'
import { hashPassword, isPassword } from './password.ts'

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

  test('the library finds its tables as it would make them', async () => {
    const { toBeAdded, toBeCreated } = await getMigrations(server.context.auth.options)
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
    expect(await sara.call('account.claim', { token, account })).toMatchObject({ status: 200 })
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
    await sara.auth('/revoke-other-sessions')
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

  test.each(['/sign-up/email', '/delete-user', '/change-email', '/get-access-token', '/two-factor/send-otp'])(
    'what nobody needs is not there: %s',
    async (path) => {
      expect((await sara.auth(path, { email: 'x@y.nl', password, name: 'x' })).status).toBe(400)
    },
  )

  test('a new password closes what the old one opened, asked or not, and a common one is refused', async () => {
    const phone = await signedIn()
    const { internalAdapter } = await server.context.auth.$context
    const { id: userId } = await server.context.database.read
      .selectFrom('users')
      .select('id')
      .executeTakeFirstOrThrow()
    const expiresAt = new Date(Date.now() + 3_600_000)
    await internalAdapter.createVerificationValue({
      identifier: 'reset-password:stolen',
      value: userId,
      expiresAt,
    })
    const change = { currentPassword: password }
    const common = await sara.auth('/change-password', { ...change, newPassword: 'qwertyuiop' })
    expect(common.status).toBe(400)
    const next = 'vijf groene bussen'
    expect((await sara.auth('/change-password', { ...change, newPassword: next })).status).toBe(200)
    expect((await phone.call('workspace.list')).status).toBe(401)
    expect((await sara.call('workspace.list')).status).toBe(200)
    const stolen = { token: 'stolen', newPassword: 'zes paarse treinen' }
    expect((await createBrowser(url).auth('/reset-password', stolen)).status).toBe(400)
    const back = { currentPassword: next, newPassword: password, revokeOtherSessions: true }
    expect((await sara.auth('/change-password', back)).status).toBe(200)
  })

  test('with a second step the password alone opens nothing, and a recovery code works once', async () => {
    const { body } = await sara.auth('/two-factor/enable', { password })
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? ''
    const codes = body.backupCodes as string[]
    expect((await sara.auth('/two-factor/verify-totp', { code: totp(secret) })).status).toBe(200)

    const browser = createBrowser(url)
    const first = await browser.auth('/sign-in/email', { email: account.email, password })
    expect(first.body).toMatchObject({ twoFactorRedirect: true })
    expect((await browser.call('workspace.list')).status).toBe(401)
    expect((await browser.auth('/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
    expect((await browser.auth('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(200)
    expect((await browser.call('workspace.list')).status).toBe(200)

    const again = createBrowser(url)
    await again.auth('/sign-in/email', { email: account.email, password })
    expect((await again.auth('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(401)
    expect((await sara.auth('/two-factor/disable', { password })).status).toBe(200)
  })

  test('whoever guesses is stopped, by account, whichever way the address is written', async () => {
    const guesser = createBrowser(url)
    let last = 0
    for (let count = 0; count < 12; count += 1) {
      const email = count % 2 === 0 ? 'doelwit@voorbeeld.nl' : ' DOELWIT@voorbeeld.nl'
      last = (await guesser.auth('/sign-in/email', { email, password: `gok nummer ${count}` })).status
    }
    expect(last).toBe(429)
    expect((await createBrowser(url).auth('/sign-in/email', { email: account.email, password })).status).toBe(
      200,
    )
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
