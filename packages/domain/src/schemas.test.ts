import { expect, test } from 'vitest'
import { saveCampaignSchema, saveClosedDaysSchema } from './campaign.schema.ts'
import { saveChannelSchema } from './channel.schema.ts'
import { wholeFeed } from './feed.ts'
import { createFeedSchema, feedFilterSchema } from './feed.schema.ts'
import { saveGoalSchema } from './goal.schema.ts'
import { HORIZON_DAYS, quarterFrom } from './horizon.ts'
import { horizonSchema } from './horizon.schema.ts'
import { saveIdeaSchema } from './idea.schema.ts'
import { isMostlyRational } from './key-message.ts'
import { saveKeyMessageSchema } from './key-message.schema.ts'
import { saveAbsenceSchema, savePersonSchema } from './person.schema.ts'
import { postFilterSchema } from './post-filter.schema.ts'
import { saveRubricSchema } from './rubric.schema.ts'
import { gridIndex } from './segment.ts'
import { saveSegmentSchema } from './segment.schema.ts'
import { addDays } from './time.ts'
import { startWorkspaceSchema, updateWorkspaceSchema } from './workspace.schema.ts'

const id = '01990000-0000-7000-8000-000000000001'
const row = { id, version: 0 }

const start = {
  id,
  name: 'Buurthuis De Kade',
  language: 'nl',
  zone: 'Europe/Amsterdam',
  country: 'NL',
  sector: 'ngo',
  channels: [{ platform: 'instagram', role: 'focus' }],
  messages: ['Vraag het ons gewoon'],
  themes: ['Verhalen'],
  weeklyMinutes: 480,
  ownerName: 'Sara',
  startDate: '2026-11-23',
}
const rubric = { ...row, name: 'Vraag van de week', channelId: id, weekday: 4, time: '19:00' }
const period = { from: '2026-12-24', until: '2026-12-26' }
const backwards = { from: '2026-12-26', until: '2026-12-24' }

test.each([
  ['a goal', saveGoalSchema, { ...row, name: 'Bewoners doen mee', kind: 'promotion' }],
  ['a key message', saveKeyMessageSchema, { ...row, text: 'Vraag het gewoon' }],
  ['a segment', saveSegmentSchema, { ...row, name: 'Gezinnen' }],
  ['a channel', saveChannelSchema, { ...row, platform: 'instagram', name: 'Instagram' }],
  ['a person', savePersonSchema, { ...row, name: 'Sara' }],
  [
    'an absence of one day',
    saveAbsenceSchema,
    { ...row, personId: id, from: '2026-12-24', until: '2026-12-24' },
  ],
  ['a campaign', saveCampaignSchema, { ...row, name: 'Buurtfeest', ...period }],
  ['closed days', saveClosedDaysSchema, { ...row, ...period }],
  ['a rubric', saveRubricSchema, rubric],
  ['an idea', saveIdeaSchema, { ...row, title: 'Het bankje' }],
  ['a first start', startWorkspaceSchema, start],
  ['a start on the last possible day', startWorkspaceSchema, { ...start, startDate: '2200-10-02' }],
  ['a feed', createFeedSchema, { id, name: 'Alles', filter: {} }],
  ['no filter at all', postFilterSchema, {}],
  ['emoji in a name', saveGoalSchema, { ...row, name: '🎉 Feest', kind: 'promotion' }],
  ['a name from right to left', saveGoalSchema, { ...row, name: 'مرحبا', kind: 'promotion' }],
])('%s needs no more than its name and what it is', (_what, schema, input) => {
  expect(schema.safeParse(input).error?.issues).toBeUndefined()
})

test.each([
  ['a goal without a name', saveGoalSchema, { ...row, name: ' ', kind: 'promotion' }, 'text.empty', 'name'],
  [
    'a name of 10,000 characters',
    saveGoalSchema,
    { ...row, name: 'a'.repeat(10_000), kind: 'promotion' },
    'text.long',
    'name',
  ],
  [
    'a key message backwards',
    saveKeyMessageSchema,
    { ...row, text: 'Kom', ...backwards },
    'period.backwards',
    'until',
  ],
  [
    'an absence backwards',
    saveAbsenceSchema,
    { ...row, personId: id, ...backwards },
    'period.backwards',
    'until',
  ],
  [
    'a campaign backwards',
    saveCampaignSchema,
    { ...row, name: 'Feest', ...backwards },
    'period.backwards',
    'until',
  ],
  ['closed days backwards', saveClosedDaysSchema, { ...row, ...backwards }, 'period.backwards', 'until'],
  ['a rubric backwards', saveRubricSchema, { ...rubric, ...backwards }, 'period.backwards', 'until'],
  [
    'ages backwards',
    saveSegmentSchema,
    { ...row, name: 'Gezinnen', ageFrom: 42, ageUntil: 28 },
    'age.backwards',
    'ageUntil',
  ],
  ['a horizon backwards', horizonSchema, backwards, 'period.backwards', 'until'],
  [
    'an unknown zone',
    updateWorkspaceSchema,
    { version: 1, name: 'A', language: 'nl', zone: 'Mars/Base' },
    'zone.unknown',
    'zone',
  ],
  [
    'a start whose first quarter leaves the calendar',
    startWorkspaceSchema,
    { ...start, startDate: '2200-10-03' },
    'date.range',
    'startDate',
  ],
  ['a start without channels', startWorkspaceSchema, { ...start, channels: [] }, 'channels.none', 'channels'],
  ['a start without messages', startWorkspaceSchema, { ...start, messages: [] }, 'messages.none', 'messages'],
  ['a start without themes', startWorkspaceSchema, { ...start, themes: [] }, 'themes.none', 'themes'],
  [
    'a start on no date',
    startWorkspaceSchema,
    { ...start, startDate: '1812-06-24' },
    'date.range',
    'startDate',
  ],
])('%s is refused with its code, beside its field', (_what, schema, input, message, field) => {
  expect(schema.safeParse(input).error?.issues[0]).toMatchObject({ message, path: [field] })
})

test.each([
  [
    'a grid of 167 hours',
    saveSegmentSchema,
    { ...row, name: 'A', activity: [{ channelId: id, grid: Array(167).fill(0) }] },
  ],
  [
    'an activity above a hundred',
    saveSegmentSchema,
    { ...row, name: 'A', activity: [{ channelId: id, grid: Array(168).fill(101) }] },
  ],
  ['more minutes than a week has', savePersonSchema, { ...row, name: 'Sara', weeklyMinutes: 10_081 }],
  ['a rubric every zero weeks', saveRubricSchema, { ...rubric, everyWeeks: 0 }],
  ['a channel on a platform nobody knows', saveChannelSchema, { ...row, platform: 'hyves', name: 'Hyves' }],
  ['an id that is none', saveGoalSchema, { id: '1', version: 0, name: 'A', kind: 'promotion' }],
  ['a version below zero', saveGoalSchema, { id, version: -1, name: 'A', kind: 'promotion' }],
  ['a field nobody knows', saveGoalSchema, { ...row, name: 'A', kind: 'promotion', workspaceId: id }],
  ['a filter with a thousand themes', postFilterSchema, { themeIds: Array(1000).fill(id) }],
  ['a person who makes herself a user', savePersonSchema, { ...row, name: 'Sara', userId: 'root' }],
])('%s is refused', (_what, schema, input) => {
  expect(schema.safeParse(input).success).toBe(false)
})

test.each([
  [0, true],
  [HORIZON_DAYS - 1, true],
  [HORIZON_DAYS, false],
])('a horizon that ends %i days later is short enough: %s', (days, fits) => {
  const parsed = horizonSchema.safeParse({ from: '2027-01-01', until: addDays('2027-01-01', days) })
  expect(parsed.success).toBe(fits)
  if (!fits) expect(parsed.error?.issues[0]).toMatchObject({ message: 'horizon.long', path: ['until'] })
})

test('the quarter ahead is thirteen weeks', () => {
  expect(quarterFrom('2026-11-23')).toEqual({ from: '2026-11-23', until: '2027-02-21' })
})

test.each([
  [[], false],
  [[-1], true],
  [[-1, 1], false],
  [[-1, -2, 2], true],
  [[0, 0, 0], false],
])('appeals %j are mostly rational: %s', (appeals, mostly) => {
  expect(isMostlyRational(appeals.map((appeal) => ({ appeal })))).toBe(mostly)
})

test('a grid begins on Monday at midnight and ends on Sunday at eleven', () => {
  expect([gridIndex(1, 0), gridIndex(2, 0), gridIndex(7, 23)]).toEqual([0, 24, 167])
})

test('a feed whose filter says nothing holds every post', () => {
  expect(feedFilterSchema.parse({})).toEqual(wholeFeed)
})
