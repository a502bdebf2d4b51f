import { setTimeout as wait } from 'node:timers/promises'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Options = {
  /** Selectors of what is not ours to mend, each with its reason beside it in the test. */
  exclude?: string[]
}

/** Fails with a readable list when axe-core finds a breach of WCAG 2.2 A or AA in what the page shows now. */
export async function expectAccessible(page: Page, options: Options = {}): Promise<void> {
  await settle(page)
  await page.evaluate(axe.source)
  const context = { include: [['html']], exclude: (options.exclude ?? []).map((selector) => [selector]) }
  const run = `axe.run(${JSON.stringify(context)}, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})`
  const { violations } = await page.evaluate<axe.AxeResults>(run)
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 160)}`),
  )
  expect(findings, findings.join('\n')).toEqual([])
}

/** Waits for what moves to arrive, or for two seconds: colours are measured in passing otherwise. */
async function settle(page: Page): Promise<void> {
  // Asked from here: a function that waits inside the page would break its content security policy.
  const isMoving = `document.getAnimations().some(({ playState, effect }) =>
    playState === 'running' && effect.getComputedTiming().endTime !== Infinity)`
  for (let tries = 0; tries < 40 && (await page.evaluate<boolean>(isMoving)); tries += 1) await wait(50)
}
