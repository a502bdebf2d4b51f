import type { LocalDate, Weekday } from '@cadans/domain'
import type { PlanRequest } from '../src/index.ts'
import { requestOf } from './scenario.ts'

export { requestOf, SCENARIO_START, scenarioId, type ScenarioTable } from './scenario.ts'

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]

/** Dutch public holidays of the 52 weeks, which run to 2 January 2028: closed on purpose in all three scenarios. */
const holidays: readonly LocalDate[] = [
  '2027-01-01',
  '2027-03-26',
  '2027-03-28',
  '2027-03-29',
  '2027-04-27',
  '2027-05-05',
  '2027-05-06',
  '2027-05-16',
  '2027-05-17',
  '2027-12-25',
  '2027-12-26',
  '2028-01-01',
]
const holidayRows = holidays.map((date) => ({ from: date, until: date, reason: 'Public holiday' }))

/** A small NGO: three channels, two people, two weeks closed in summer. */
export function ngo(): PlanRequest {
  return requestOf({
    number: '01',
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 45, leadDays: 2 },
      { kind: 'photo', minutes: 60, leadDays: 3 },
      { kind: 'video', minutes: 240, leadDays: 7 },
      { kind: 'live', minutes: 180, leadDays: 7 },
    ],
    channels: [
      { name: 'Facebook', platform: 'facebook', perWeek: 3, shares: [200, 600, 200, 0], spacingHours: 20 },
      { name: 'Instagram', platform: 'instagram', perWeek: 3, shares: [0, 700, 300, 0], spacingHours: 20 },
      {
        name: 'LinkedIn',
        platform: 'linkedin',
        role: 'basic',
        perWeek: 1,
        shares: [500, 400, 100, 0],
        spacingHours: 20,
        weekdays: workdays,
        until: '17:00',
      },
    ],
    themes: [400, 300, 200, 100],
    messages: [500, 300, 200],
    people: [
      { hours: 9, formats: [] },
      { hours: 4, formats: [0, 1] },
    ],
    ownShare: 700,
    promotionCents: 5_000,
    rules: [promote({ name: 'Photo', amountCents: 1_500, value: 3 })],
    closed: [...holidayRows, { from: '2027-07-26', until: '2027-08-08', reason: 'Summer' }],
  })
}

/** A municipality: five channels, 24 posts a week, three people. */
export function municipality(): PlanRequest {
  const daily = { spacingHours: 12 }
  return requestOf({
    number: '02',
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 45, leadDays: 2 },
      { kind: 'photo', minutes: 75, leadDays: 3 },
      { kind: 'video', minutes: 240, leadDays: 7 },
      { kind: 'live', minutes: 180, leadDays: 5 },
    ],
    channels: [
      { name: 'Facebook', platform: 'facebook', perWeek: 7, shares: [200, 600, 200, 0], ...daily },
      { name: 'Instagram', platform: 'instagram', perWeek: 5, shares: [0, 650, 350, 0], spacingHours: 20 },
      { name: 'X', platform: 'x', perWeek: 7, shares: [600, 350, 50, 0], ownShare: 900, ...daily },
      {
        name: 'LinkedIn',
        platform: 'linkedin',
        perWeek: 2,
        shares: [500, 400, 100, 0],
        spacingHours: 20,
        weekdays: workdays,
        until: '17:00',
      },
      {
        name: 'WhatsApp',
        platform: 'whatsapp',
        perWeek: 3,
        shares: [700, 300, 0, 0],
        ownShare: 1000,
        spacingHours: 20,
      },
    ],
    themes: [220, 180, 150, 130, 120, 100, 60, 40],
    messages: [250, 200, 200, 150, 100, 100],
    people: [
      { hours: 24, formats: [] },
      { hours: 16, formats: [0, 1, 3] },
      { hours: 12, formats: [0, 1, 2] },
    ],
    ownShare: 950,
    promotionCents: 25_000,
    rules: [
      promote({ name: 'Dear', amountCents: 4_000, value: 5 }),
      promote({ name: 'Cheap', amountCents: 1_500, value: 2 }),
    ],
    closed: holidayRows,
  })
}

/** A campaign towards an event: eight weeks, four phases, one peak. */
export function eventCampaign(): PlanRequest {
  const close = { spacingHours: 8, mostPerDay: 2 }
  return requestOf({
    number: '03',
    weeks: 8,
    formats: [
      { kind: 'text', minutes: 30, leadDays: 1 },
      { kind: 'photo', minutes: 60, leadDays: 2 },
      { kind: 'video', minutes: 180, leadDays: 4 },
      { kind: 'live', minutes: 240, leadDays: 3 },
    ],
    channels: [
      { name: 'Instagram', platform: 'instagram', perWeek: 7, shares: [0, 500, 400, 100], ...close },
      { name: 'Facebook', platform: 'facebook', perWeek: 5, shares: [200, 500, 250, 50], ...close },
      { name: 'TikTok', platform: 'tiktok', perWeek: 5, shares: [0, 0, 950, 50], ...close },
      {
        name: 'LinkedIn',
        platform: 'linkedin',
        perWeek: 2,
        shares: [500, 400, 100, 0],
        spacingHours: 20,
        weekdays: workdays,
        until: '17:00',
      },
    ],
    themes: [300, 250, 250, 200],
    messages: [400, 300, 300],
    people: [
      { hours: 28, formats: [] },
      { hours: 16, formats: [0, 1, 2] },
    ],
    ownShare: 800,
    promotionCents: 125_000,
    rules: [
      promote({ name: 'Reach', amountCents: 15_000, value: 8 }),
      promote({ name: 'Reminder', amountCents: 5_000, value: 3 }),
    ],
    hiredHelp: [
      {
        name: 'Studio',
        kind: 'post',
        costCents: 25_000,
        monthlyCents: 75_000,
        monthlyPosts: 0,
        formatIds: [],
        channelIds: [],
        answers: false,
        retired: false,
      },
    ],
    campaigns: [
      { from: 1, until: 3, factors: [2500, 1000, 1000, 1000], intensity: [500, 500, 750] },
      { from: 4, until: 6, factors: [1000, 2000, 1000, 1000], intensity: [750, 1000, 1250] },
      { from: 7, until: 7, factors: [1000, 1000, 3000, 1000], intensity: [2000] },
      { from: 8, until: 8, factors: [1000, 1000, 1000, 4000], intensity: [750] },
    ],
    closed: holidayRows,
  })
}

function promote({ name, amountCents, value }: { name: string; amountCents: number; value: number }) {
  return { name, amountCents, value, themeIds: [], formatIds: [], goalIds: [], campaignIds: [] }
}

/** Twenty clients of an agency, twelve posts a week each: 12,480 posts a year. */
export function agencyClients(): PlanRequest[] {
  return Array.from({ length: 20 }, (_, client) =>
    requestOf({
      number: String(20 + client),
      weeks: 52,
      formats: [
        { kind: 'text', minutes: 45, leadDays: 2 },
        { kind: 'photo', minutes: 60, leadDays: 3 },
        { kind: 'video', minutes: 240, leadDays: 7 },
      ],
      channels: [
        { name: 'Instagram', platform: 'instagram', perWeek: 4, shares: [0, 700, 300], spacingHours: 20 },
        { name: 'Facebook', platform: 'facebook', perWeek: 4, shares: [200, 600, 200], spacingHours: 20 },
        { name: 'LinkedIn', platform: 'linkedin', perWeek: 3, shares: [500, 400, 100], spacingHours: 20 },
        { name: 'TikTok', platform: 'tiktok', perWeek: 1, shares: [0, 0, 1000], spacingHours: 20 },
      ],
      themes: [300, 250, 200, 150, 100],
      messages: [400, 300, 300],
      people: [
        { hours: 14, formats: [] },
        { hours: 8, formats: [0, 1] },
      ],
      ownShare: 800,
      promotionCents: 20_000,
      rules: [promote({ name: 'Boost', amountCents: 2_500, value: 3 })],
      closed: [],
    }),
  )
}

export const scenarios: Readonly<Record<'ngo' | 'municipality' | 'event', () => PlanRequest>> = {
  ngo,
  municipality,
  event: eventCampaign,
}
