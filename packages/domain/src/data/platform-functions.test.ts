import { describe, expect, test } from 'vitest'
import { saveChannelChoiceSchema } from '../channel-choice.schema.ts'
import { platforms } from '../platform.ts'
import { boosting } from './boosting.ts'
import {
  channelFunctions,
  functionsThat,
  platformFunctions,
  withFunctionScores,
} from './platform-functions.ts'

describe.each(platforms.filter((platform) => platform !== 'other'))('the functions of %s', (platform) => {
  test('are all there, each with where and when it was read', () => {
    for (const name of channelFunctions) {
      const fact = platformFunctions[platform][name]
      expect(fact?.source).toMatch(fact?.confidence === 'assumed' ? /^Cadans$/ : /^https:\/\//)
      expect(fact?.dated).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (fact?.has !== 'no') expect(fact?.confidence).toBe('low')
    }
  })

  test('give a score to begin with, which can be saved', () => {
    const scores = withFunctionScores(platform, {})
    expect(Object.keys(scores)).toEqual([...channelFunctions])
    const row = { id: '01990000-0000-7000-8000-000000000000', version: 0 }
    expect(saveChannelChoiceSchema.parse({ ...row, channelId: row.id, scores }).scores).toEqual(scores)
  })

  test('have advertising where a post can be boosted, which says where it was read', () => {
    expect(boosting[platform].source).toMatch(/^https:\/\//)
    expect(boosting[platform].confidence).toBe('low')
    if (boosting[platform].canBoost) expect(platformFunctions[platform].advertising?.has).toBe('yes')
  })
})

test('what somebody judged stays, and people are never judged by what a platform can do', () => {
  expect(withFunctionScores('facebook', { events: 1, audience: 3 })).toEqual({
    remarketing: 4,
    advertising: 4,
    events: 1,
    reviews: 4,
    products: 2,
    vacancies: 0,
    sales: 0,
    audience: 3,
  })
})

test('of a platform that nobody knows there is nothing to begin with', () => {
  expect(withFunctionScores('other', {})).toEqual({})
  for (const has of ['yes', 'some', 'no'] as const) expect(functionsThat('other', has)).toEqual([])
})

test('LinkedIn has events and vacancies, and Facebook reviews', () => {
  expect(functionsThat('linkedin', 'yes')).toEqual(['remarketing', 'advertising', 'events', 'vacancies'])
  expect(functionsThat('facebook', 'yes')).toContain('reviews')
})
