import { median, record } from '@cadans/config/bench/measure.ts'
import { launchChromium } from '@cadans/config/testing/chromium.ts'
import type { Page } from 'playwright-core'
import { workOf } from '../main-thread.ts'
import { serveBarePage } from './bare-page.ts'
import { startSeeded } from './seeded-product.ts'

// What a hand does in the month, beside the same on a page that is nothing but the calendar's library, built the same way and by turns
// with it. Counted is the processor time of the page, from the deed until nothing is drawn any more: on a machine that others use
// too, that is what stays the same.
const SIZES = [300, 1_000, 5_000]
const ROUNDS = 5
/** Where the last measure slows the page down as a telephone does. */
const BRAKE = 4
const SWITCHES = 200

const seeded = await startSeeded(SIZES)
const bare = await serveBarePage()
const browser = await launchChromium({ pages: 'lasting' })
const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })

interface Side {
  address: string
  card: string
  day: (date: string) => string
  show: (view: 'month' | 'week') => string
  filter: (isOn: boolean) => string
  /** A new title for a post of 5 June. */
  change: (page: Page) => Promise<void>
}

function oursOf(size: number): Side {
  const workspaceId = seeded.workspaces.get(size) ?? ''
  const path = `/w/${workspaceId}/calendar`
  const go = (search: string) => `history.pushState(null, '', '${path}?date=2030-06-05${search}')`
  const themed = `&statuses=${encodeURIComponent(JSON.stringify(['draft']))}`
  return {
    address: `${seeded.product.url}${path}?date=2030-06-05`,
    card: '[data-post-id]',
    day: (date) => `[data-date="${date}"]`,
    show: (view) => go(`&view=${view}`),
    filter: (isOn) => go(isOn ? themed : ''),
    async change(page) {
      await page.evaluate(retitle, workspaceId)
    },
  }
}

function bareOf(size: number): Side {
  return {
    address: `${bare.url}?posts=${size}`,
    card: '.bare-post',
    day: (date) => `[data-date="${date}"]`,
    show: (view) => `show('${view}')`,
    filter: (isOn) => `filter(${isOn})`,
    change: async (page) => page.evaluate('change()'),
  }
}

/** Runs in the page: a title, saved as somebody else would, and heard of by the page. */
async function retitle(workspaceId: string): Promise<void> {
  const ask = (path: string, body: object) =>
    fetch(`/trpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const shown = document.querySelector<HTMLElement>('[data-post-id]')?.dataset['postId']
  const read = await ask('post.get', { workspaceId, id: shown })
  const { result } = (await read.json()) as { result: { data: { id: string; version: number } } }
  const { id, version } = result.data
  const answer = await ask('post.update', { workspaceId, id, version, patch: { title: `Anders ${version}` } })
  if (!answer.ok) throw new Error(await answer.text())
}

/** Until the page has drawn nothing new for so many milliseconds. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, quiet)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, quiet)
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        function done(): void {
          observer.disconnect()
          requestAnimationFrame(() => resolve())
        }
      }),
    400,
  )
}

async function open(side: Side): Promise<Page> {
  const page = await context.newPage()
  await page.goto(side.address)
  await page.locator(side.card).first().waitFor()
  await settled(page)
  return page
}

async function drag(page: Page, { card, day }: Side): Promise<void> {
  const taken = await page.locator(card).nth(12).boundingBox()
  const to = await page.locator(day('2030-06-19')).first().boundingBox()
  if (taken === null || to === null) throw new Error('There is nothing to drag, or nowhere to drag it to')
  await page.mouse.move(taken.x + 20, taken.y + 8)
  await page.mouse.down()
  await page.mouse.move(taken.x + 30, taken.y + 16, { steps: 3 })
  await page.mouse.move(to.x + 40, to.y + 40, { steps: 25 })
  await page.mouse.up()
}

const deeds: Readonly<Record<string, (page: Page, side: Side) => Promise<void>>> = {
  'view switch': async (page, { show }) => {
    await page.evaluate(show('week'))
    await settled(page)
    await page.evaluate(show('month'))
  },
  filter: async (page, { filter }) => {
    await page.evaluate(filter(true))
    await settled(page)
    await page.evaluate(filter(false))
  },
  drag,
}

async function work(side: Side, deed: (page: Page) => Promise<void>): Promise<number> {
  const page = await open(side)
  const { all } = await workOf(browser, page, async () => {
    await deed(page)
    await settled(page)
  })
  await page.close()
  return all
}

async function loadWork(side: Side): Promise<number> {
  const page = await context.newPage()
  const { all } = await workOf(browser, page, async () => {
    await page.goto(side.address)
    await page.locator(side.card).first().waitFor()
    await settled(page)
  })
  await page.close()
  return all
}

async function compare(name: string, measure: (side: Side) => Promise<number>, size: number): Promise<void> {
  const rounds: { ours: number; floor: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await measure(oursOf(size)), floor: await measure(bareOf(size)) })
  }
  record({
    name: `${name}, ${size.toLocaleString('en')} posts; floor: the library alone`,
    unit: 'ms',
    ours: median(rounds.map(({ ours }) => ours)),
    floor: median(rounds.map(({ floor }) => floor)),
    ratio: median(rounds.map(({ ours, floor }) => ours / floor)),
    goal: { ratio: 1.3 },
  })
}

/** With a brake on the page, times as a person sees them: the processor time of the page, four times. */
async function braked(): Promise<void> {
  const side = oursOf(300)
  const switches: number[] = []
  const drags: number[] = []
  const tasks: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open(side)
    const switched = await workOf(browser, page, async () => {
      await page.evaluate(side.show('week'))
      await settled(page)
    })
    switches.push(switched.all * BRAKE)
    await page.evaluate(side.show('month'))
    await settled(page)
    const dragged = await workOf(browser, page, () => drag(page, side))
    tasks.push(dragged.longest * BRAKE)
    const saved = await workOf(browser, page, () => settled(page))
    drags.push(saved.all * BRAKE)
    await page.close()
  }
  const name = 'with a fourfold brake, 300 posts'
  record({ name: `${name}: dropped and saved`, unit: 'ms', ours: median(drags), goal: { most: 200 } })
  record({ name: `${name}: view switch`, unit: 'ms', ours: median(switches), goal: { most: 400 } })
  record({ name: `${name}: longest task of a drag`, unit: 'ms', ours: median(tasks), goal: { most: 100 } })
}

/** How much more is held after many switches than after a few, in thousands of bytes. */
async function memory(): Promise<void> {
  const side = oursOf(300)
  const page = await open(side)
  const session = await context.newCDPSession(page)
  async function held(): Promise<number> {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000
  }
  async function turn(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await page.evaluate(side.show(time % 2 === 0 ? 'week' : 'month'))
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
    }
    await settled(page)
  }
  await turn(20)
  const before = await held()
  await turn(SWITCHES)
  const after = await held()
  await page.close()
  record({
    name: `held after ${SWITCHES} view switches; floor: after the first 20`,
    unit: 'kB',
    ours: after,
    floor: before,
    goal: { ratio: 1.1 },
  })
}

try {
  for (const size of SIZES) {
    await compare('load', loadWork, size)
    await compare('one change', (side) => work(side, (page) => side.change(page)), size)
    for (const [name, deed] of Object.entries(deeds)) {
      await compare(name, (side) => work(side, (page) => deed(page, side)), size)
    }
  }
  await braked()
  await memory()
} finally {
  await browser.close()
  await bare.close()
  await seeded.close()
}
