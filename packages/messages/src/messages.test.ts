import { expect, test } from 'vitest'
import { translator } from './index.ts'

test('a name that leaves a direction open turns no word behind it', () => {
  const word = translator('nl')
  expect(word('feeds:revoked', { name: '\u202eSara & <co>' })).toBe(
    'Het abonnement "\u202eSara & <co>\u202c" is ingetrokken',
  )
})

test.each([
  ['nl', 'words:status.open', 'Open plek'],
  ['en', 'words:status.open', 'Open place'],
] as const)('the %s translator speaks for the server: %s', (language, key, words) => {
  expect(translator(language)(key)).toBe(words)
})
