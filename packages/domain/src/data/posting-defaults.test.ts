import { expect, test } from 'vitest'
import { platforms } from '../platform.ts'
import { totalShare } from '../share.ts'
import { formatSchema, postingWindowSchema } from '../tactic.schema.ts'
import { formatDefaults, formatMixes, startingFormats } from './format-defaults.ts'
import { postingDefaults } from './posting-defaults.ts'

test.each(platforms)('the defaults of %s can be entered as they are', (platform) => {
  const { windows, frequency, windowsFrom, frequencyFrom } = postingDefaults[platform]
  expect(windows.length).toBeGreaterThan(0)
  for (const window of windows) expect(postingWindowSchema.parse(window)).toEqual(window)
  expect(frequency.from).toBeLessThanOrEqual(frequency.until)
  for (const { source, dated } of [windowsFrom, frequencyFrom]) {
    expect(source).not.toBe('')
    expect(dated).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test.each(platforms)(
  'the windows of %s have a day for each post of the highest advised frequency',
  (platform) => {
    const { windows, frequency } = postingDefaults[platform]
    const days = new Set(windows.map(({ weekday }) => weekday)).size
    expect(days * 1000).toBeGreaterThanOrEqual(frequency.until)
  },
)

test.each(platforms)('the forms of %s add up to the whole', (platform) => {
  const mix = formatMixes[platform]
  expect(totalShare(startingFormats.map((format) => ({ share: mix[format] })))).toBe(1000)
})

test.each(startingFormats)('the effort of %s can be entered as it is', (kind) => {
  const format = { id: '01990000-0000-7000-8000-000000000000', kind, name: kind, ...formatDefaults[kind] }
  expect(formatSchema.parse(format)).toMatchObject(format)
})
