import { expect, test } from 'vitest'
import { exampleWords, resources } from './index.ts'

test.each(Object.entries(exampleWords))(
  'the example in %s has at least forty titles, none of them twice',
  (_language, words) => {
    const titles = Object.values(words.titles).flat()
    expect(titles.length).toBeGreaterThanOrEqual(40)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(60)
  },
)

test('the example has no long dashes', () => {
  expect(JSON.stringify(exampleWords)).not.toMatch(/[—–]/)
})

test('the browser does not fetch the example', () => {
  expect(Object.keys(resources.nl)).not.toContain('example')
})
