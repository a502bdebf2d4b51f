import { randomBytes } from 'node:crypto'
import { openPage, type PageOptions } from '@cadans/config/testing/page.ts'
import { assertClientBuilt, type Product, startProduct } from '@cadans/config/testing/product.ts'
import { type Language, languageTable, makeId } from '@cadans/domain'
import { translator } from '@cadans/messages'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

/**
 * The one real server of the run, with what other journeys left on it: each makes the workspace it needs, and nobody an account.
 * @returns its address, without a closing slash
 */
export function sharedProduct(): string {
  assertClientBuilt()
  return `http://127.0.0.1:${inject('serverPort')}`
}

/** A real server with a data folder of its own for all the tests of a file, for who makes accounts or looks at all that is there. */
export function bringUpProduct(): () => Product {
  let product: Product | undefined
  beforeAll(async () => {
    assertClientBuilt()
    product = await startProduct()
  })
  afterAll(async () => {
    await product?.stop()
  })
  return () => {
    if (product === undefined) throw new Error('The product has not been started.')
    return product
  }
}

export interface Traveller {
  page: Page
  /** The sentences on the screen, by namespace and key. */
  t: ReturnType<typeof translator>
  language: Language
}

type TravellerOptions = PageOptions & { language: Language; baseUrl: string }

/** Somebody in front of a screen, who reads one language. */
export async function meetTraveller(options: TravellerOptions): Promise<Traveller> {
  const page = await openPage(options)
  return { page, t: translator(options.language), language: options.language }
}

/** Opens the front page in the traveller's language. */
export async function openFrontPage({ page, t, language }: Traveller): Promise<void> {
  await page.goto('/start')
  await page.getByText(languageTable[language].name, { exact: true }).click()
  await page.getByRole('heading', { name: t('start:welcome') }).waitFor()
}

/** From the front page into a fresh example. @returns the address of its workspace, `/w/…` */
export async function enterExample(traveller: Traveller): Promise<string> {
  const { page, t } = traveller
  await openFrontPage(traveller)
  await page.getByRole('button', { name: t('start:exampleAction') }).click()
  await page.waitForURL(/\/w\/[^/]+\/today/)
  return new URL(page.url()).pathname.replace(/\/today.*/, '')
}

/**
 * A fresh example for a traveller who has chosen their language, without the walk through the front page: nothing is on the screen yet.
 * @returns the address of its workspace, `/w/…`
 */
export async function openExample({ page, language }: Traveller): Promise<string> {
  await page.addInitScript(`localStorage['cadans.language'] ??= '${language}'`)
  const id = makeId(Date.now(), randomBytes(10))
  await ask(page, 'workspace.startExample', { id, language, zone: 'Europe/Amsterdam' })
  return `/w/${id}`
}

/**
 * Goes on to another address as the product's own links do, within the page that is open, and waits for its heading; opens the
 * first one. Most of what a journey costs is loading pages, so it loads one again only where that is the point.
 */
export async function visit(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(address)
    return
  }
  const isOtherRoom = new URL(address, page.url()).pathname !== new URL(page.url()).pathname
  await page.evaluate(`document.querySelector('h1')?.setAttribute('data-left', '')`)
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`)
  if (isOtherRoom) await page.locator('h1:not([data-left])').first().waitFor()
}

/** Comes to an address from outside, and waits until nothing is fetched any more. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
}

/** Waits until a room stands there whole: its heading, and nothing that keeps the place of what is on its way. */
export async function arrive(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => page.locator('.mantine-Skeleton-root').count()).toBe(0)
}

/** What a procedure answers whoever has the page open, asked beside it. Fails where it refuses. */
export async function ask<Answer>(page: Page, procedure: string, data: object): Promise<Answer> {
  const answer = await page.request.post(`/trpc/${procedure}`, { data })
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { result: { data: Answer } }).result.data
}

/** The posts ahead, without the marks of having been written. */
export async function calendarOf(page: Page, workspaceId: string): Promise<string> {
  const data = { workspaceId, from: '2020-01-01', until: '2035-01-01' }
  const posts = await ask<Record<string, unknown>[]>(page, 'post.range', data)
  return JSON.stringify(
    posts.map(({ version: _v, sequence: _s, changedAt: _c, tacticVersion: _t, ...rest }) => rest),
  )
}
