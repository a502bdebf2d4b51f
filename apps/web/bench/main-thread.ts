import type { Browser, Page } from 'playwright-core'

/** An event of Chromium's trace, times in microseconds; `tdur` is what the thread itself worked. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string }
}

/** What the main thread of a page worked, in milliseconds of processor time: others on the machine do not count. */
export interface Work {
  all: number
  /** The longest task. */
  longest: number
}

/** What a page works while something is done to it. */
export async function workOf(browser: Browser, page: Page, deed: () => Promise<void>): Promise<Work> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await deed()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
  const times = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1_000]))
  if (times.length === 0) throw new Error('The trace has no tasks with their processor time')
  return { all: times.reduce((sum, time) => sum + time, 0), longest: Math.max(...times) }
}
