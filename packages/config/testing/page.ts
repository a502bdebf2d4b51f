import type { Browser, Page } from 'playwright-core'
import { afterAll, expect, onTestFinished } from 'vitest'
import { launchChromium } from './chromium.ts'
import { patience } from './patience.ts'

export type PageOptions = {
  /** Address of the product, as `startProduct` gives it; `page.goto('/…')` is relative to it. */
  baseUrl?: string
  language?: 'nl' | 'en'
  /** In CSS pixels; under 600 it is a phone, with touch. */
  width?: number
  colorScheme?: 'light' | 'dark'
  /** Console errors that the test provokes on purpose, such as a refused request. */
  expectedErrors?: RegExp[]
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' }

let browser: Promise<Browser> | undefined

/** Once per test file, by itself: importing this file is enough. */
afterAll(async () => {
  const opened = await browser
  browser = undefined
  await opened?.close()
})

/**
 * A page in a context of its own, closed when the test ends. The test fails when the page logs an error,
 * throws one, or asks anything of another machine.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { baseUrl, language = 'nl', width = 1280, colorScheme = 'light', expectedErrors = [] } = options
  browser ??= launchChromium({ pages: 'brief' })
  const context = await (await browser).newContext({
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    locale: LOCALES[language],
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height: width < 600 ? 844 : 900 },
    hasTouch: width < 600,
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(patience.step)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost') {
      complaints.push(`asked another machine: ${request.url()}`)
    }
  })
  onTestFinished(async () => {
    await context.close()
    const unexpected = complaints.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))
    expect(unexpected, 'the page complained').toEqual([])
  })
  return context.newPage()
}
