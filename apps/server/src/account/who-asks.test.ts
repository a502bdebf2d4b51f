import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { linkTo } from '@cadans/database/testing/breakable-link.ts'
import { expect, test } from 'vitest'
import { createContext } from '../context.ts'
import { readEnvironment } from '../environment.ts'
import { createBrowser } from '../testing/browser.ts'
import { serve } from '../testing/http.ts'

const email = 'sara@voorbeeld.nl'
const password = 'vier blauwe fietsen'

test('a PostgreSQL that is gone is named, whatever is asked and whoever asks', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cadans-gone-'))
  const fresh = await createFreshDatabase()
  const link = await linkTo(fresh.url)
  const environment = readEnvironment({ DATA_DIR: dataDir, DATABASE_URL: link.url, LOG_LEVEL: 'silent' })
  const context = await createContext(environment)
  const { url, stop } = await serve(context)
  const sara = createBrowser(url)
  await sara.call('account.claim', { token: context.claimToken, account: { name: 'Sara', email, password } })
  expect((await sara.auth('/sign-in/email', { email, password })).status).toBe(200)

  link.open(false)
  await link.cut()
  const stranger = createBrowser(url)
  const gone = { status: 503, code: 'storage.unreachable' }
  for (const browser of [sara, stranger]) {
    for (const path of ['workspace.list', 'account.state', 'account.sessions', 'share.calendar']) {
      expect(await browser.call(path, { token: 'x' }), path).toMatchObject(gone)
    }
    for (const path of ['/two-factor/enable', '/two-factor/disable']) {
      expect(await browser.auth(path, { password }), path).toMatchObject(gone)
    }
    expect(await browser.auth('/sign-in/email', { email, password })).toMatchObject(gone)
    expect(
      await browser.auth('/reset-password', { token: 'x', newPassword: 'vijf groene bussen' }),
    ).toMatchObject(gone)
  }
  const code = { code: '123456' }
  expect(await sara.auth('/two-factor/verify-totp', code)).toMatchObject(gone)
  const change = { currentPassword: password, newPassword: 'vijf groene bussen' }
  expect(await sara.auth('/change-password', change)).toMatchObject(gone)
  expect(await sara.auth('/sign-out')).toMatchObject(gone)

  link.open(true)
  await context.database.close()
  await stop()
  await link.close()
  await fresh.drop()
  await rm(dataDir, { recursive: true })
})
