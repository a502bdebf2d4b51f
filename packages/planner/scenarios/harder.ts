import type { PlanRequest } from '../src/index.ts'
import { requestOf } from './scenario.ts'

/** A firm that sells to firms: few people, much video, so that more work is wanted than there are hours. */
export function businessFirm(): PlanRequest {
  return requestOf({
    number: '04',
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 45, leadDays: 2 },
      { kind: 'photo', minutes: 60, leadDays: 3 },
      { kind: 'video', minutes: 240, leadDays: 10 },
    ],
    channels: [
      {
        name: 'LinkedIn',
        platform: 'linkedin',
        perWeek: 4,
        shares: [250, 300, 450],
        spacingHours: 20,
        weekdays: [1, 2, 3, 4, 5],
        until: '17:00',
      },
      { name: 'YouTube', platform: 'youtube', perWeek: 1, shares: [0, 0, 1000], spacingHours: 20 },
      { name: 'Instagram', platform: 'instagram', perWeek: 2, shares: [0, 500, 500], spacingHours: 20 },
    ],
    themes: [350, 250, 200, 120, 80],
    messages: [400, 350, 250],
    people: [
      { hours: 10, formats: [] },
      { hours: 5, formats: [0, 1] },
    ],
    ownShare: 800,
    promotionCents: 60_000,
    rules: [
      {
        name: 'Case',
        amountCents: 12_000,
        value: 6,
        themeIds: [],
        formatIds: [],
        goalIds: [],
        campaignIds: [],
      },
    ],
    closed: [{ from: '2027-12-24', until: '2028-01-02', reason: 'Christmas' }],
  })
}

/**
 * A garden centre: seasons that multiply and rest themes, themes that only some formats and messages suit, leave, two closed weeks
 * and a studio on a retainer.
 */
export function gardenCentre(): PlanRequest {
  return requestOf({
    number: '05',
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 30, leadDays: 1 },
      { kind: 'photo', minutes: 60, leadDays: 2 },
      { kind: 'video', minutes: 180, leadDays: 7 },
      { kind: 'live', minutes: 120, leadDays: 3 },
    ],
    channels: [
      { name: 'Facebook', platform: 'facebook', perWeek: 4, shares: [200, 500, 200, 100], spacingHours: 20 },
      { name: 'Instagram', platform: 'instagram', perWeek: 4, shares: [0, 650, 300, 50], spacingHours: 20 },
      { name: 'TikTok', platform: 'tiktok', perWeek: 2, shares: [0, 0, 1000, 0], spacingHours: 20 },
      { name: 'Pinterest', platform: 'pinterest', perWeek: 2, shares: [0, 1000, 0, 0], spacingHours: 20 },
    ],
    themes: [
      {
        share: 300,
        seasons: [
          { from: '03-01', until: '05-31', factor: 3_000 },
          { from: '11-01', until: '01-31', factor: 0 },
        ],
      },
      { share: 200, messages: [0, 1], seasons: [{ from: '09-01', until: '11-15', factor: 3_000 }] },
      { share: 200, messages: [1, 2], formats: [2, 3] },
      { share: 200 },
      { share: 100, messages: [2, 3], formats: [0, 1] },
    ],
    messages: [350, 300, 200, 150],
    people: [
      { hours: 10, formats: [0, 1] },
      { hours: 11, formats: [] },
    ],
    ownShare: 750,
    promotionCents: 15_000,
    rules: [
      {
        name: 'Offer',
        amountCents: 2_500,
        value: 3,
        themeIds: [],
        formatIds: [],
        goalIds: [],
        campaignIds: [],
      },
    ],
    hiredHelp: [
      {
        name: 'Studio',
        kind: 'retainer',
        costCents: 0,
        monthlyCents: 90_000,
        monthlyPosts: 5,
        formatIds: [],
        channelIds: [],
        answers: false,
        retired: false,
      },
    ],
    absences: [
      { person: 0, from: '2027-02-15', until: '2027-02-28' },
      { person: 1, from: '2027-07-12', until: '2027-08-01' },
    ],
    closed: [
      { from: '2027-08-02', until: '2027-08-15', reason: 'Summer' },
      { from: '2027-12-25', until: '2028-01-01', reason: 'Christmas' },
    ],
  })
}

/** A museum: half a year, an exhibition of seven weeks, messages that belong to themes, a long leave and help by the post. */
export function museum(): PlanRequest {
  return requestOf({
    number: '06',
    weeks: 26,
    formats: [
      { kind: 'text', minutes: 45, leadDays: 2 },
      { kind: 'photo', minutes: 75, leadDays: 3 },
      { kind: 'video', minutes: 300, leadDays: 10 },
    ],
    channels: [
      { name: 'Instagram', platform: 'instagram', perWeek: 5, shares: [0, 700, 300], spacingHours: 18 },
      { name: 'Facebook', platform: 'facebook', perWeek: 4, shares: [300, 500, 200], spacingHours: 18 },
      {
        name: 'LinkedIn',
        platform: 'linkedin',
        perWeek: 2,
        shares: [600, 400, 0],
        spacingHours: 20,
        weekdays: [2, 3, 4],
        until: '17:00',
      },
      { name: 'YouTube', platform: 'youtube', perWeek: 0.5, shares: [0, 0, 1000], spacingHours: 20 },
    ],
    themes: [
      { share: 280, messages: [0, 1] },
      { share: 240, messages: [1, 2] },
      { share: 180, formats: [0, 1] },
      { share: 160, messages: [2, 3, 4], formats: [1, 2] },
      { share: 140 },
    ],
    messages: [300, 250, 200, 150, 100],
    people: [
      { hours: 14, formats: [] },
      { hours: 10, formats: [0, 1] },
      { hours: 6, formats: [1, 2] },
    ],
    ownShare: 850,
    promotionCents: 40_000,
    rules: [
      {
        name: 'Visit',
        amountCents: 7_500,
        value: 5,
        themeIds: [],
        formatIds: [],
        goalIds: [],
        campaignIds: [],
      },
      {
        name: 'Ticket',
        amountCents: 3_000,
        value: 2,
        themeIds: [],
        formatIds: [],
        goalIds: [],
        campaignIds: [],
      },
    ],
    hiredHelp: [
      {
        name: 'Film maker',
        kind: 'post',
        costCents: 35_000,
        monthlyCents: 70_000,
        monthlyPosts: 0,
        formatIds: [],
        channelIds: [],
        answers: false,
        retired: false,
      },
    ],
    campaigns: [
      {
        from: 10,
        until: 16,
        factors: [3_000, 1_000, 1_000, 1_000, 500],
        intensity: [1_250, 1_250, 1_500, 1_500, 1_500, 1_000, 1_250],
      },
    ],
    absences: [{ person: 0, from: '2027-03-01', until: '2027-04-11' }],
    closed: [
      { from: '2027-01-25', until: '2027-01-31', reason: 'Building' },
      { from: '2027-04-27', until: '2027-04-27', reason: 'Public holiday' },
    ],
  })
}
