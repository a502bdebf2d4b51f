import { expect, test } from 'vitest'
import { namespaces, serverWords } from './index.ts'

test.each(Object.entries(serverWords))(
  'the example in %s has at least forty titles, none of them twice',
  (_language, { example }) => {
    const titles = Object.values(example.titles).flat()
    expect(titles.length).toBeGreaterThanOrEqual(40)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(60)
  },
)

test('the browser does not fetch the example', () => {
  expect(namespaces).not.toContain('example')
})
