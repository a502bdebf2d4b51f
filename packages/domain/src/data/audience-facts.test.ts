import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audienceFindings, findingsOfAges, userCounts } from './audience-facts.ts'

describe.each([...audienceFindings, ...userCounts])('of $country from $ageFrom, $study.name', ({ study }) => {
  test('says whose figure it is, of which year, where and when it was read', () => {
    expect(study.name).not.toBe('')
    expect(study.year).toBeGreaterThanOrEqual(2023)
    expect(study.source).toMatch(/^https:\/\//)
    expect(study.dated).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(study.year).toBeLessThanOrEqual(Number(study.dated.slice(0, 4)))
  })
})

test('a finding has shares of its people, above nought and no more than all', () => {
  for (const { shares, ageFrom, ageUntil } of audienceFindings) {
    expect(ageFrom).toBeLessThanOrEqual(ageUntil)
    expect(Object.values(shares)).not.toHaveLength(0)
    for (const share of Object.values(shares)) expect(share > 0 && share <= 1000).toBe(true)
  }
})

test('no ages of one study and measure are told twice, and no platform is counted twice', () => {
  const keys = audienceFindings.map((one) => [one.country, one.ageFrom, one.ageUntil, one.measure].join())
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(userCounts.map(({ platform }) => platform)).size).toBe(userCounts.length)
})

test('young people in the Netherlands have the figures of their years', () => {
  const findings = findingsOfAges('NL', { ageFrom: 18, ageUntil: 24 })
  expect(findings.map(({ ageFrom, ageUntil }) => [ageFrom, ageUntil])).toEqual([
    [15, 35],
    [20, 29],
  ])
  expect(findings[0]?.shares.instagram).toBe(840)
})

test('people in Flanders have those of Flanders', () => {
  expect(findingsOfAges('BE', { ageFrom: 25, ageUntil: 44 }).map(({ shares }) => shares)).toEqual([
    { tiktok: 300 },
    { tiktok: 120 },
  ])
})

test.each([
  ['ages outside the studies', 'NL', { ageFrom: 65, ageUntil: null }],
  ['ages that share one year with a study', 'NL', { ageFrom: 35, ageUntil: 60 }],
  ['children', 'BE', { ageFrom: 6, ageUntil: 12 }],
  ['a segment without ages', 'NL', { ageFrom: null, ageUntil: null }],
  ['another country', 'other', { ageFrom: 18, ageUntil: 24 }],
] as const)('%s have none', (_, country, ages) => {
  expect(findingsOfAges(country, ages)).toEqual([])
})

test('no finding is given to ages that have no year in common with it', () => {
  const age = fc.option(fc.integer({ min: 0, max: 120 }), { nil: null })
  fc.assert(
    fc.property(age, age, (ageFrom, ageUntil) => {
      for (const finding of findingsOfAges('NL', { ageFrom, ageUntil })) {
        expect(finding.ageFrom).toBeLessThanOrEqual(ageUntil ?? 120)
        expect(finding.ageUntil).toBeGreaterThanOrEqual(ageFrom ?? 0)
      }
    }),
  )
})
