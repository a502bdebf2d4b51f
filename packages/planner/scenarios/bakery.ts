import type { PlanRequest } from '../src/index.ts'
import { requestOf } from './scenario.ts'

/** Ten themes of which two can only be video, far fewer hours than they ask for, and a channel of one post a month. */
export function bakery(): PlanRequest {
  return requestOf({
    number: 'ba',
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 20, leadDays: 1 },
      { kind: 'photo', minutes: 30, leadDays: 1 },
      { kind: 'video', minutes: 150, leadDays: 4 },
    ],
    channels: [
      { name: 'Instagram', platform: 'instagram', perWeek: 3, shares: [0, 700, 300], spacingHours: 20 },
      { name: 'Facebook', platform: 'facebook', perWeek: 2, shares: [300, 500, 200], spacingHours: 20 },
      { name: 'YouTube', platform: 'youtube', perWeek: 0.25, shares: [0, 0, 1000], spacingHours: 20 },
    ],
    themes: [160, 140, 120, 110, 100, 100, 90, 80, { share: 50, formats: [2] }, { share: 50, formats: [2] }],
    messages: [400, 350, 250],
    people: [{ hours: 2.5, formats: [0, 1, 2] }],
    ownShare: 1000,
    promotionCents: 0,
    closed: [],
  })
}
