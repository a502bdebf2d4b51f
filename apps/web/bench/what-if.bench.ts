import { median, record } from '@cadans/config/bench/measure.ts'
import { launchChromium } from '@cadans/config/testing/chromium.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import type { Page } from 'playwright-core'
import { startBusyWorkspace } from './busy-workspace.ts'
import { workOf } from './main-thread.ts'

// A hand drags a theme's share to and fro over a year of 1,250 posts, in a real browser. The planner runs beside the page, so
// that no task of the page waits for it. The floor is the same drag with the worker taken away, where nothing is drawn but
// the sliders. The goal holds for the processor time of a task, which is what a frame takes where the page has a core to itself: here
// page, planner, drawing and server share what there is, and that stretches every task.
const product = await startProduct()
const browser = await launchChromium({ pages: 'lasting' })
try {
  const workspaceId = await startBusyWorkspace(product.url)
  const ours = await dragged(workspaceId, { hasWorker: true })
  const floor = await dragged(workspaceId, { hasWorker: false })
  const name = 'what if, a share dragged over 1,250 posts'
  record({
    name: `${name}: longest task of the page, under 50 counts as 0; floor: without a preview`,
    unit: 'ms',
    ours: Math.max(0, ...ours.tasks),
    floor: Math.max(0, ...floor.tasks),
  })
  record({
    name: `${name}: most processor time of a task of the page; floor: without a preview`,
    unit: 'ms',
    ours: ours.processor,
    floor: floor.processor,
    goal: { most: 50 },
  })
  record({
    name: `${name}: how far the preview is behind the hand (${ours.behind.length} drawn)`,
    unit: 'ms',
    ours: median(ours.behind),
  })
} finally {
  await browser.close()
  await product.stop()
}

interface Seen {
  /** Milliseconds of each task of the page over 50. */
  tasks: number[]
  /** Milliseconds from a move to the preview that is drawn next. */
  behind: number[]
}

async function dragged(
  workspaceId: string,
  { hasWorker }: { hasWorker: boolean },
): Promise<Seen & { processor: number }> {
  const context = await browser.newContext({ baseURL: product.url, locale: 'nl-NL' })
  const page = await context.newPage()
  if (!hasWorker) await page.route('**/planner.worker*', (route) => route.abort())
  await page.goto(`/w/${workspaceId}/tactic?section=themes`)
  await page.locator('aside svg[role="img"]').last().waitFor()
  await page.waitForLoadState('networkidle')
  // Once unseen: the first time, the browser compiles what it draws with.
  await drag(page)
  await page.evaluate(watch)
  const { longest: processor } = await workOf(browser, page, () => drag(page))
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await context.close()
  return { ...seen, processor }
}

async function drag(page: Page): Promise<void> {
  const box = await page.getByRole('slider').first().boundingBox()
  if (box === null) throw new Error('There is no slider')
  const at = (share: number) => box.x + 8 + share * (box.width - 16)
  const y = box.y + box.height / 2
  await page.mouse.move(at(0.17), y)
  await page.mouse.down()
  for (const share of [0.5, 0.1, 0.4, 0.17]) await page.mouse.move(at(share), y, { steps: 60 })
  await page.mouse.up()
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { tasks: [], behind: [] }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration)
  }).observe({ type: 'longtask' })
  let moved: number | undefined
  addEventListener(
    'input',
    () => {
      moved ??= performance.now()
    },
    true,
  )
  const panel = document.querySelector('aside:has(dl)')
  if (panel === null) throw new Error('There is no preview')
  new MutationObserver(() => {
    if (moved === undefined) return
    seen.behind.push(performance.now() - moved)
    moved = undefined
  }).observe(panel, { subtree: true, childList: true, attributeFilter: ['d'] })
}
