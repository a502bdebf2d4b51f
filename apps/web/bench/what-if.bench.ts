import { median, record } from '@cadans/config/bench/measure.ts'
import { launchChromium } from '@cadans/config/testing/chromium.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import type { Page } from 'playwright-core'
import { startBusyWorkspace } from './busy-workspace.ts'

// A hand drags a theme's share to and fro over a year of 1,250 posts, in a real browser. The planner runs beside the page, so
// that no task of the page waits for it. The floor is the same drag with the worker taken away, where nothing is drawn but
// the sliders. No goals: a busy machine stretches every task.
const product = await startProduct()
const browser = await launchChromium()
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

async function dragged(workspaceId: string, { hasWorker }: { hasWorker: boolean }): Promise<Seen> {
  const context = await browser.newContext({ baseURL: product.url, locale: 'nl-NL' })
  const page = await context.newPage()
  if (!hasWorker) await page.route('**/planner.worker*', (route) => route.abort())
  await page.goto(`/w/${workspaceId}/tactic?section=themes`)
  await page.locator('aside svg[role="img"]').last().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(watch)
  await drag(page)
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await context.close()
  return seen
}

async function drag(page: Page): Promise<void> {
  const box = await page.getByRole('slider').first().boundingBox()
  if (box === null) throw new Error('There is no slider')
  const at = (share: number) => box.x + 8 + share * (box.width - 16)
  const y = box.y + box.height / 2
  await page.mouse.move(at(0.17), y)
  await page.mouse.down()
  for (const share of [0.5, 0.1, 0.4, 0.2]) await page.mouse.move(at(share), y, { steps: 60 })
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
