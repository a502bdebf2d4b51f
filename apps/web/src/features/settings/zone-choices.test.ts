import { expect, test } from 'vitest'
import { zoneChoices } from './zone-choices.ts'

test('a zone in use is always a choice, once', () => {
  expect(zoneChoices('Europe/Amsterdam').filter((zone) => zone === 'Europe/Amsterdam')).toHaveLength(1)
  expect(zoneChoices('Somewhere/Else')[0]).toBe('Somewhere/Else')
})
