import { addDays, type Horizon } from '@cadans/domain'
import { requestOf, SCENARIO_START, scenarioId, type ScenarioTable } from '../scenarios/index.ts'
import type { PlanRequest, StandingPost } from '../src/index.ts'

type Channel = ScenarioTable['channels'][number]

/** One channel, three posts a week, two formats, one person who can make all: what a test changes one thing of. */
export function smallRequest({
  channel = {},
  ...changes
}: Partial<Omit<ScenarioTable, 'channels'>> & { channel?: Partial<Channel> } = {}): PlanRequest {
  return requestOf({
    number: '0a',
    weeks: 4,
    formats: [
      { kind: 'text', minutes: 60, leadDays: 1 },
      { kind: 'video', minutes: 240, leadDays: 7 },
    ],
    channels: [
      {
        name: 'Instagram',
        platform: 'instagram',
        perWeek: 3,
        shares: [1000, 0],
        spacingHours: 20,
        ...channel,
      },
    ],
    themes: [500, 300, 200],
    messages: [600, 400],
    people: [{ hours: 20, formats: [] }],
    ownShare: 1000,
    promotionCents: 0,
    closed: [],
    ...changes,
  })
}

export const smallId = {
  channel: scenarioId('0a', 'c0', 0),
  theme: (index: number): string => scenarioId('0a', 'a1', index),
  message: (index: number): string => scenarioId('0a', 'a2', index),
  format: (index: number): string => scenarioId('0a', 'f0', index),
  person: (index: number): string => scenarioId('0a', 'e0', index),
  help: (index: number): string => scenarioId('0a', 'b0', index),
}

export const firstWeeks = (weeks: number): Horizon => ({
  from: SCENARIO_START,
  until: addDays(SCENARIO_START, weeks * 7 - 1),
})

/** A published post on the small request's channel; what a test changes one thing of. */
export function standingPost(changes: Partial<StandingPost> = {}): StandingPost {
  return {
    id: scenarioId('0a', '99', 0),
    channelId: smallId.channel,
    date: SCENARIO_START,
    time: '12:00',
    themeId: smallId.theme(0),
    formatId: smallId.format(0),
    messageId: smallId.message(0),
    goalId: null,
    segmentId: null,
    origin: 'own',
    ownerId: null,
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
    ...changes,
  }
}
