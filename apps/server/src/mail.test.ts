import { type Product, startProduct } from '@cadans/config/testing/product.ts'
import type { Id } from '@cadans/domain'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIdMaker, systemClock } from './clock.ts'
import { randomPool } from './random-pool.ts'
import { type Browser, createBrowser } from './testing/browser.ts'
import { startAnswers } from './testing/start-answers.ts'

const account = { name: 'Sara Bakker', email: 'sara@voorbeeld.nl', password: 'vier blauwe fietsen' }
const newId = createIdMaker(systemClock, randomPool())
const workspaceId = newId()

/** Letters as a mail server takes them in; the refused receiver is a mailbox that is not there. */
const letters: string[] = []
const receiver = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo({ address }, _session, done) {
    done(address === 'weg@voorbeeld.nl' ? new Error('no such mailbox: weg@voorbeeld.nl') : null)
  },
  onData(stream, _session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      letters.push(unfold(Buffer.concat(chunks).toString()))
      done()
    })
  },
})

/** Quoted-printable, as far as our letters use it. */
function unfold(letter: string): string {
  return letter.replaceAll('=\r\n', '').replaceAll('=3D', '=')
}

let product: Product
let sara: Browser

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.server.address()
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port')
  product = await startProduct({
    env: {
      SMTP_URL: `smtp://127.0.0.1:${address.port}`,
      MAIL_FROM: 'Cadans <planning@voorbeeld.nl>',
      BACKUP_HOURS: '0',
    },
  })
  sara = createBrowser(product.url)
  await sara.call('workspace.start', startAnswers(workspaceId))
  const [, token] = await product.said(/\/claim\/(\S+)/)
  await sara.call('account.claim', { token, account })
  await signIn(sara, account.password)
})

afterAll(async () => {
  await product.stop()
  await new Promise<void>((resolve) => receiver.close(resolve))
})

async function signIn(browser: Browser, password: string): Promise<number> {
  return (await browser.auth('/sign-in/email', { email: account.email, password })).status
}

async function nextLetter(before: number): Promise<string> {
  await expect.poll(() => letters.length).toBe(before + 1)
  return letters[before] ?? ''
}

function invite(email: string): Promise<{ status: number; data: unknown }> {
  const invitation: { id: Id; personId: null; name: string; role: string; email: string } = {
    id: newId(),
    personId: null,
    name: 'Bram',
    role: 'planner',
    email,
  }
  return sara.call('member.invite', { workspaceId, invitation })
}

test('whoever forgot the password gets a letter whose address works once, and every session ends', async () => {
  const guest = createBrowser(product.url)
  const before = letters.length
  const unknown = await guest.auth('/request-password-reset', { email: 'niemand@voorbeeld.nl' })
  const known = await guest.auth('/request-password-reset', { email: account.email })
  expect(known).toEqual(unknown)

  const letter = await nextLetter(before)
  expect(letter).toContain('From: Cadans <planning@voorbeeld.nl>')
  expect(letter).toContain(`To: ${account.email}`)
  const [, token] = letter.match(/\/reset\/([\w-]+)/) ?? []
  const answer = { token, newPassword: 'zes rode laarzen' }
  expect((await guest.auth('/reset-password', answer)).status).toBe(200)
  expect((await guest.auth('/reset-password', answer)).status).toBe(404)
  expect(await sara.call('workspace.get', { workspaceId })).toMatchObject({ code: 'account.signedOut' })
  expect(await signIn(sara, account.password)).toBe(401)
  expect(await signIn(sara, 'zes rode laarzen')).toBe(200)
})

test('an invitation goes to the address that was given', async () => {
  const before = letters.length
  expect((await invite('bram@voorbeeld.nl')).status).toBe(200)
  const letter = await nextLetter(before)
  expect(letter).toContain('To: bram@voorbeeld.nl')
  expect(letter).toMatch(/\/invitation\/[\w-]+/)
})

test('what the mail server refuses is said, and logged without the address', async () => {
  expect(await invite('weg@voorbeeld.nl')).toMatchObject({ status: 200, data: { isSent: false } })
  await product.said(/"msg":"mail"/)
  expect(product.output()).not.toContain('weg@voorbeeld.nl')
})
