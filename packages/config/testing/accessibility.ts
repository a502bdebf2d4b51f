import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBreaches } from './axe.ts'

type Options = {
  /** Selectors of what is not ours to mend, each with its reason beside it in the test. */
  exclude?: string[]
}

/** Fails with a readable list when axe-core finds a breach of WCAG 2.2 A or AA in what the page shows now. */
export async function expectAccessible(page: Page, { exclude = [] }: Options = {}): Promise<void> {
  const findings = await findBreaches(page, exclude)
  expect(findings, findings.join('\n')).toEqual([])
}
