import { expect, test } from 'vitest'
import { yearsToOffer } from './years-to-offer.ts'

test.each([
  ['this year and the next', {}, [2026, 2027]],
  ['as far as the plan goes', { until: '2029-02-01' }, [2026, 2027, 2028, 2029]],
  ['as far as was chosen', { chosen: [2025, 2028] }, [2026, 2027, 2028]],
  ['but none that is over', { chosen: [2024] }, [2026, 2027]],
])('in November 2026: %s', (_what, part, years) => {
  expect(yearsToOffer('2026-11-30', { chosen: [], ...part })).toEqual(years)
})
