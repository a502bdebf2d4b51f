import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { loadModule } from '@cadans/config/testing/browser-module.ts'
import { openPage } from '@cadans/config/testing/page.ts'
import { expect, test } from 'vitest'
import { scenarios } from '../scenarios/index.ts'
import { planTexts } from '../testing/plan-texts.ts'

const entry = fileURLToPath(new URL('../testing/browser-entry.ts', import.meta.url))

test('Node and Chromium make the same plans, fast, improved and made again, to the byte', async () => {
  const page = await openPage()
  await page.goto('about:blank')
  await loadModule(page, entry)
  for (const [name, make] of Object.entries(scenarios)) {
    const text = await page.evaluate<string>(`window.module.textsOf(${JSON.stringify(name)})`)
    expect(hashOf(text), name).toBe(hashOf(planTexts(make())))
  }
})

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
