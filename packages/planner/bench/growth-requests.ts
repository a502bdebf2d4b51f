import { addDays, timeOfMinutes } from '@cadans/domain'
import { requestOf, SCENARIO_START, scenarioId, type ScenarioTable } from '../scenarios/index.ts'
import type { PlanRequest, StandingPost } from '../src/index.ts'

const NUMBER = '0f'
const THEMES = [250, 200, 150, 150, 100, 100, 50]
const MESSAGES = [400, 300, 200, 100]
/** On how many channels many posts stand. */
const STANDING_CHANNELS = 5
/** Half hours of a day on which posts stand. */
const STANDING_STARTS = 32

/** A year of so many channels, each with twelve posts a week; a person for each two channels. */
export function sizedRequest(channels: number): PlanRequest {
  const channel: ScenarioTable['channels'][number] = {
    name: 'Channel',
    platform: 'other',
    perWeek: 12,
    shares: [300, 500, 200],
    spacingHours: 6,
    mostPerDay: 2,
  }
  return requestOf({
    number: NUMBER,
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 45, leadDays: 2 },
      { kind: 'photo', minutes: 60, leadDays: 3 },
      { kind: 'video', minutes: 240, leadDays: 7 },
    ],
    channels: Array.from({ length: channels }, () => channel),
    themes: THEMES,
    messages: MESSAGES,
    people: Array.from({ length: Math.ceil(channels / 2) }, (_, person) => ({
      hours: 40,
      formats: person % 2 === 0 ? [] : [0, 1],
    })),
    ownShare: 800,
    promotionCents: 0,
    closed: [],
  })
}

/** The same with a quarter of the hours, so that every week is over: more than half of the work is above what there is. */
export function shortRequest(channels: number): PlanRequest {
  const request = sizedRequest(channels)
  const people = request.strategy.people.map((person) => ({
    ...person,
    weeklyMinutes: person.weeklyMinutes / 4,
  }))
  return { ...request, strategy: { ...request.strategy, people } }
}

/**
 * A year of five channels with twelve new posts a week beside so many that stand. These keep to no share, every second one has the same
 * theme, so that every new place meets counts that run far from their quotas.
 */
export function standingRequest(posts: number): PlanRequest {
  const request = sizedRequest(STANDING_CHANNELS)
  const perWeek = Math.ceil(posts / 52 / STANDING_CHANNELS)
  const channels = request.tactic.channels.map((channel) => ({
    ...channel,
    frequency: channel.frequency + perWeek * 1000,
    spacingMinutes: 0,
    mostPerDay: 100,
  }))
  const standing = Array.from({ length: posts }, (_, index) => standingPost(index, posts))
  return { ...request, standing, tactic: { ...request.tactic, channels } }
}

function standingPost(index: number, posts: number): StandingPost {
  const id = (kind: string, at: number): string => scenarioId(NUMBER, kind, at)
  return {
    id: id('99', index),
    channelId: id('c0', index % STANDING_CHANNELS),
    date: addDays(SCENARIO_START, Math.floor((index * 364) / posts)),
    time: timeOfMinutes(360 + 30 * (index % STANDING_STARTS)),
    themeId: id('a1', index % 2 === 0 ? 0 : (index >> 1) % THEMES.length),
    formatId: id('f0', index % 3),
    messageId: id('a2', index % MESSAGES.length),
    goalId: null,
    segmentId: null,
    origin: index % 3 === 0 ? 'curated' : 'own',
    ownerId: id('e0', 0),
    hiredHelpId: null,
    status: 'planned',
    inviting: false,
    reserve: false,
    productionWeek: null,
    promotionCents: 0,
    placeKey: null,
    familyId: null,
    milestoneId: null,
    campaignId: null,
  }
}
