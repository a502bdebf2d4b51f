import { boosting, type PromotionRule, promotionRuleDefaults } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { makePlan, type Place, planProblems, type PlanRequest } from '../index.ts'

const all: PromotionRule = {
  ...promotionRuleDefaults,
  id: 'all',
  name: 'All',
  ownOnly: false,
  themeIds: [],
  formatIds: [],
  goalIds: [],
  campaignIds: [],
  amountCents: 1000,
  value: 5,
}

/** The municipality, which has a WhatsApp channel and passes on what others made, with one rule and money enough for all. */
function promoting(rule: Partial<PromotionRule>, ceilingCents = 100_000_000): PlanRequest {
  const request = scenarios.municipality()
  const promotion = { monthlyCeilingCents: ceilingCents, rules: [{ ...all, ...rule }], lines: [] }
  return { ...request, tactic: { ...request.tactic, ownShare: 700, promotion } }
}

const channels = scenarios.municipality().strategy.channels
const byId = new Map(channels.map((channel) => [channel.id, channel]))
const platformOf = ({ channelId }: Place) => byId.get(channelId)?.platform ?? 'other'
const promoted = (request: PlanRequest) =>
  makePlan(request).places.filter(({ promotionCents }) => promotionCents > 0)

describe('a rule for all posts', () => {
  const request = promoting({})
  const { places } = makePlan(request)

  test('promotes each that can be boosted where it stands, and none on WhatsApp', () => {
    expect(places.filter((place) => platformOf(place) === 'whatsapp')).not.toHaveLength(0)
    for (const place of places) {
      expect(place.promotionCents > 0).toBe(boosting[platformOf(place)].canBoost)
    }
  })

  test('passes over what others made once it is for own posts only', () => {
    const own = promoted(promoting({ ownOnly: true }))
    expect(new Set(own.map(({ origin }) => origin))).toEqual(new Set(['own']))
    expect(own).toHaveLength(
      places.filter((place) => place.origin === 'own' && boosting[platformOf(place)].canBoost).length,
    )
  })
})

test('a rule for one channel promotes there only', () => {
  const [first] = channels
  const found = promoted(promoting({ channelIds: [first?.id ?? ''] }))
  expect(new Set(found.map(({ channelId }) => channelId))).toEqual(new Set([first?.id]))
})

test('a rule for focus channels leaves basic ones alone', () => {
  const request = promoting({ roles: ['focus'] })
  const [first, ...others] = request.strategy.channels
  const roles = [{ ...first, role: 'focus' }, ...others.map((one) => ({ ...one, role: 'basic' }))]
  const strategy = { ...request.strategy, channels: roles as typeof request.strategy.channels }
  const found = promoted({ ...request, strategy })
  expect(new Set(found.map(({ channelId }) => channelId))).toEqual(new Set([first?.id]))
})

test('a rule for one segment promotes what is meant for it', () => {
  const request = scenarios.municipality()
  const [segment] = request.strategy.segments
  if (segment === undefined) throw new Error('the scenario has no segment')
  const segments = [
    { ...segment, share: 600 },
    { ...segment, id: 'second', share: 400 },
  ]
  const { tactic } = promoting({ segmentIds: ['second'] })
  const found = promoted({ ...request, tactic, strategy: { ...request.strategy, segments } })
  expect(found).not.toHaveLength(0)
  expect(new Set(found.map(({ segmentId }) => segmentId))).toEqual(new Set(['second']))
})

describe('what cannot be says so', () => {
  const codesOf = (request: PlanRequest) => planProblems(request).map(({ code }) => code)

  test('a rule for a channel whose posts cannot be boosted', () => {
    const whatsapp = channels.find(({ platform }) => platform === 'whatsapp')
    const request = promoting({ channelIds: [whatsapp?.id ?? ''] })
    expect(planProblems(request)).toContainEqual({
      code: 'promotion.noChannel',
      path: 'tactic.promotion.rules.0',
      params: { ruleId: 'all' },
    })
    expect(promoted(request)).toEqual([])
    expect(codesOf(promoting({}))).not.toContain('promotion.noChannel')
  })

  test('a ceiling of nought', () => {
    const request = promoting({}, 0)
    expect(codesOf(request)).toContain('promotion.noCeiling')
    expect(codesOf(request)).not.toContain('promotion.ceilingLow')
    expect(promoted(request)).toEqual([])
  })
})

test('whatever the rules, no money is put where a post cannot be boosted', () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      const platforms = new Map(request.strategy.channels.map(({ id, platform }) => [id, platform]))
      for (const { channelId, promotionCents } of makePlan(request).places) {
        if (promotionCents > 0) expect(boosting[platforms.get(channelId) ?? 'other'].canBoost).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})
