import { randomBytes } from 'node:crypto'
import { launchChromium } from '@cadans/config/testing/chromium.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { makeId } from '@cadans/domain'
const out = '/tmp/rhythm-shots/'
const product = await startProduct()
const baseUrl = product.url
const browser = await launchChromium({ pages: 'brief' })
try {
  for (const screen of [
    { name: 'nl-light-1440', language: 'nl', colorScheme: 'light', width: 1440 },
    { name: 'en-dark-390', language: 'en', colorScheme: 'dark', width: 390 },
  ] as const) {
    const context = await browser.newContext({
      baseURL: baseUrl,
      locale: screen.language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: screen.width, height: screen.width < 600 ? 844 : 900 },
      hasTouch: screen.width < 600,
      colorScheme: screen.colorScheme,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(20000)
    const page = await context.newPage()
    page.on('console', (m) => {
      if (m.type() === 'error') console.log('console', m.text())
    })
    page.on('pageerror', (e) => console.log('pageerror', e.message))
    await page.addInitScript(
      `localStorage['cadans.language'] ??= '${screen.language}'; window.addEventListener('error', (e) => console.error('window error', e.message))`,
    )
    const id = makeId(Date.now(), randomBytes(10))
    const data = {
      id,
      name: 'Vers begin',
      language: screen.language,
      zone: 'Europe/Amsterdam',
      country: 'NL',
      sector: 'ngo',
      channels: [
        { platform: 'instagram', role: 'focus' },
        { platform: 'facebook', role: 'basic' },
        { platform: 'linkedin', role: 'basic' },
      ],
      messages: ['Samen kom je verder', 'Een uur helpt al'],
      themes: ['Verhalen', 'Agenda'],
      weeklyMinutes: 480,
      ownerName: 'Sara Bakker',
      startDate: new Date().toISOString().slice(0, 10),
    }
    const answer = await page.request.post('/trpc/workspace.start', { data })
    if (!answer.ok()) throw new Error(await answer.text())
    const shot = async (n: string, full = true) =>
      page.screenshot({ path: `${out}${screen.name}-${n}.png`, fullPage: full })
    const at = `/w/${id}`
    await page.goto(`${at}/today`)
    await page
      .getByText(/^(Later|Later:)/)
      .first()
      .click()
    await shot('today')
    await page.goto(`${at}/strategy?section=goals`)
    await page
      .getByRole('button', { name: /^KPI (bij|of) / })
      .first()
      .click()
    await page.getByRole('menuitem').first().waitFor()
    await shot('menu', false)
    await page.getByRole('menuitem').first().click()
    await page.getByText(/Organic Social/).waitFor()
    await shot('kpi')
    await page
      .getByRole('button', { name: /^KPI (bij|of) / })
      .nth(1)
      .click()
    await page.getByRole('menuitem').first().waitFor()
    await shot('menu2', false)
    console.log(await page.getByRole('menuitem').allTextContents())
    await page.keyboard.press('Escape')
    await page.goto(`${at}/strategy?section=adjust`)
    await page.getByRole('group').first().waitFor()
    await shot('adjust')
    await page.goto(`${at}/strategy?section=channels`)
    await page.getByRole('table').waitFor()
    await shot('channels')
    const ex = makeId(Date.now(), randomBytes(10))
    await page.request.post('/trpc/workspace.startExample', {
      data: { id: ex, language: screen.language, zone: 'Europe/Amsterdam' },
    })
    for (const s of ['goals', 'channels', 'messages', 'adjust', 'competitors']) {
      await page.goto(`/w/${ex}/strategy?section=${s}`)
      await page.waitForLoadState('networkidle')
      await page.locator('[data-open=true]').first().waitFor()
      await shot(`ex-${s}`)
    }
    await page.goto(`/w/${ex}/today`)
    await page.waitForLoadState('networkidle')
    await shot('ex-today')
    await page.goto(`/w/${ex}/results?section=review`)
    await page.waitForLoadState('networkidle')
    await shot('ex-review')
  }
} finally {
  await browser.close()
  await product.stop()
}
process.exit(0)
