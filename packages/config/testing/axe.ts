import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** A practice beside WCAG: two regions of one kind are told apart by their names. */
const RULES = { 'landmark-unique': { enabled: true } }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A page, or one frame of it. */
type Document = Pick<Page, 'evaluate'>

/**
 * What axe-core finds in breach of WCAG 2.2 A or AA, or names twice, in what a document shows now, each as a few readable lines.
 * @param exclude selectors of what is left out
 */
export async function findBreaches(document: Document, exclude: readonly string[] = []): Promise<string[]> {
  await settle(document)
  if (!(await document.evaluate<boolean>('"axe" in window'))) await document.evaluate(await readSource())
  const context = { include: [['html']], exclude: exclude.map((selector) => [selector]) }
  const run = `axe.run(${JSON.stringify(context)}, ${JSON.stringify({ runOnly: TAGS, rules: RULES, resultTypes: ['violations'] })})`
  const { violations } = await document.evaluate<AxeResults>(run)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 160)}`),
  )
}

let source: Promise<string> | undefined

/** As text: it runs in the page, and a configuration that imports this file is also read where axe-core cannot run. */
function readSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return source
}

/** Waits for what moves to arrive: colours are measured in passing otherwise. */
async function settle(document: Document): Promise<void> {
  // Asked from here: a function that waits inside the page would break its content security policy.
  const isMoving = `document.getAnimations().some(({ playState, effect }) =>
    playState === 'running' && effect.getComputedTiming().endTime !== Infinity)`
  while (await document.evaluate<boolean>(isMoving)) await wait(20)
}
