import { median, record } from '@cadans/config/bench/measure.ts'
import type { Goal, Unit } from '@cadans/config/bench/table.ts'
import { chromiumLaunchOptions } from '@cadans/config/testing/chromium.ts'
import { findFreePort } from '@cadans/config/testing/free-port.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { chromium } from 'playwright-core'
import { serveBarePage } from './bare-page.ts'
import { type Form, lighthouse, type Verdict } from './lighthouse.ts'
import { startExample } from './start-example.ts'

// Lighthouse on the rooms of the example, and on a page that is nothing but the calendar's library. It counts by the clock: a machine
// that does other things at the same time makes points and blocking worse, of the bare page too.
const ROOMS = ['today', 'calendar', 'tactic', 'strategy', 'results']
const ROUNDS = 5
const FORMS = ['wide', 'phone'] as const
const BARE_POSTS = 300

const LEAST = { wide: 98, phone: 80 } as const

const product = await startProduct({ env: { LOG_LEVEL: 'error' } })
const bare = await serveBarePage()
const port = await findFreePort()
const options = await chromiumLaunchOptions({ pages: 'lasting' })
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
})
try {
  const workspaceId = await startExample(product.url)
  for (const form of FORMS) {
    const floor = await judge(`${bare.url}?posts=${BARE_POSTS}`, form)
    for (const room of ROOMS)
      tell(room, form, { ours: await judge(`${product.url}/w/${workspaceId}/${room}`, form), floor })
  }
} finally {
  await browser.close()
  await bare.close()
  await product.stop()
}

/** The middle of each figure. */
async function judge(url: string, form: Form): Promise<Verdict> {
  const verdicts: Verdict[] = []
  for (let round = 0; round < ROUNDS; round += 1) verdicts.push(await lighthouse(url, { port, form }))
  const middle = (name: keyof Verdict): number => median(verdicts.map((verdict) => verdict[name]))
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    practices: middle('practices'),
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    blocking: middle('blocking'),
    shift: middle('shift'),
  }
}

function tell(room: string, form: Form, { ours, floor }: { ours: Verdict; floor: Verdict }): void {
  const row = (name: keyof Verdict, unit: Unit, goal: Goal): void => {
    const isTime = unit === 'ms'
    record({
      name: `${room}, ${form}: ${name}${isTime ? '; floor: the library alone' : ''}`,
      unit,
      ours: ours[name],
      ...(isTime && { floor: floor[name] }),
      goal,
    })
  }
  row('performance', 'points', { least: LEAST[form] })
  row('accessibility', 'points', { least: 100 })
  row('practices', 'points', { least: 100 })
  row('shift', 'points', { most: 0.02 })
  row('firstPaint', 'ms', form === 'phone' ? { most: 1_000 } : {})
  row('largestPaint', 'ms', { ratio: 1.5 })
  row('blocking', 'ms', { ratio: 1.2 })
}
