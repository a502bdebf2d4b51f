import { describe, expect, test } from 'vitest'
import { emptyTactic } from './empty-tactic.ts'
import {
  channelTacticSchema,
  draftTacticSchema,
  formatSchema,
  hiredHelpSchema,
  postingWindowSchema,
  promotionLineSchema,
  reachabilitySchema,
  seasonSchema,
  sourceSchema,
  type Tactic,
  tacticSchema,
  themeSchema,
} from './tactic.schema.ts'

function idOf(number: number): string {
  return `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

function theme(number: number, share: number, retired = false): Tactic['themes'][number] {
  return {
    id: idOf(number),
    name: `Thema ${number}`,
    colour: 0,
    share,
    messageIds: [],
    formatIds: [],
    seasons: [],
    retired,
  }
}

function channel(number: number): Tactic['channels'][number] {
  return {
    channelId: idOf(number),
    frequency: 3000,
    windows: [],
    spacingMinutes: 1200,
    mostPerDay: 1,
    formatShares: [],
    ownShare: null,
    segmentShares: [],
  }
}

test('the empty tactic is a tactic', () => {
  expect(tacticSchema.parse(emptyTactic())).toEqual(emptyTactic())
})

describe('the themes of a tactic', () => {
  test.each([
    ['none', [], true],
    ['one with the whole', [theme(1, 1000)], true],
    ['two that add up', [theme(1, 600), theme(2, 400)], true],
    ['two that do not', [theme(1, 600), theme(2, 399)], false],
    ['a retired one does not count', [theme(1, 1000), theme(2, 400, true)], true],
    ['only retired ones', [theme(1, 400, true)], true],
  ])('%s', (_what, themes, valid) => {
    const parsed = tacticSchema.safeParse({ ...emptyTactic(), themes })
    expect(parsed.success).toBe(valid)
    if (!valid) expect(parsed.error?.issues).toMatchObject([{ message: 'shares.sum', path: ['themes'] }])
  })
})

test('a channel is named once', () => {
  const parsed = tacticSchema.safeParse({ ...emptyTactic(), channels: [channel(1), channel(2), channel(1)] })
  expect(parsed.error?.issues).toMatchObject([{ message: 'channel.twice', path: ['channels', 2] }])
})

test('an id names one theme', () => {
  const parsed = tacticSchema.safeParse({ ...emptyTactic(), themes: [theme(1, 500), theme(1, 500)] })
  expect(parsed.error?.issues).toMatchObject([{ path: ['themes', 1] }])
})

test.each([
  ['a window that ends before it starts', { from: '13:00', until: '12:00' }, 'window.backwards', ['until']],
  ['a window without length', { from: '12:00', until: '12:00' }, 'window.backwards', ['until']],
  ['a window that starts at midnight at night', { from: '24:00', until: '24:00' }, 'time.form', ['from']],
])('%s is refused beside its end', (_what, times, message, path) => {
  const window = postingWindowSchema.safeParse({ weekday: 2, ...times })
  expect(window.error?.issues[0]).toMatchObject({ message, path })
  const hours = reachabilitySchema.safeParse({ weekday: 2, channelId: null, personId: null, ...times })
  expect(hours.error?.issues[0]).toMatchObject({ message, path })
})

test('a window may last until midnight', () => {
  expect(postingWindowSchema.parse({ weekday: 7, from: '22:00', until: '24:00' }).weight).toBe(5)
})

describe('what a form can get wrong', () => {
  const format = {
    id: idOf(1),
    kind: 'video',
    name: 'Video',
    ownMinutes: 150,
    curatedMinutes: 45,
    adaptMinutes: 30,
  }
  const help = {
    id: idOf(1),
    name: 'Studio',
    kind: 'post',
    costCents: 35_000,
    monthlyCents: 70_000,
    monthlyPosts: 2,
  }
  test.each([
    ['an eighth weekday', postingWindowSchema, { weekday: 8, from: '12:00', until: '13:00' }],
    ['a share above the whole', themeSchema, theme(1, 1001)],
    ['half a per mille', themeSchema, theme(1, 333.3)],
    ['an eleventh colour', themeSchema, { ...theme(1, 1000), colour: 10 }],
    ['a theme without a name', themeSchema, { ...theme(1, 1000), name: '   ' }],
    ['a season on the 31st of a 13th month', seasonSchema, { from: '13-31', until: '12-31', factor: 1000 }],
    ['a season on 31 February', seasonSchema, { from: '01-01', until: '02-31', factor: 1000 }],
    ['a season on 31 November', seasonSchema, { from: '11-31', until: '12-31', factor: 1000 }],
    ['a season less than nothing', seasonSchema, { from: '11-01', until: '12-31', factor: -1 }],
    ['a frequency less than nothing', channelTacticSchema, { ...channel(1), frequency: -500 }],
    ['no post a day at most', channelTacticSchema, { ...channel(1), mostPerDay: 0 }],
    [
      'forms that do not add up',
      channelTacticSchema,
      { ...channel(1), formatShares: [{ id: idOf(1), share: 5 }] },
    ],
    ['a lead time of a hundred days', formatSchema, { ...format, leadDays: 100 }],
    ['half a minute', formatSchema, { ...format, leadDays: 2, ownMinutes: 0.5 }],
    ['help that costs less than nothing', hiredHelpSchema, { ...help, costCents: -1 }],
    [
      'a source with a script for a link',
      sourceSchema,
      { id: idOf(1), name: 'Bron', kind: 'website', link: 'data:text/html,x' },
    ],
    [
      'a promotion line backwards',
      promotionLineSchema,
      { id: idOf(1), name: 'Remarketing', from: '2027-02-01', until: '2027-01-01', monthlyCents: 4000 },
    ],
    ['a draft without a version', draftTacticSchema, { tactic: emptyTactic() }],
    ['a part nobody knows', tacticSchema, { ...emptyTactic(), kpis: [] }],
  ])('%s is refused', (_what, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false)
  })

  test.each([
    ['a season over New Year', seasonSchema, { from: '11-15', until: '01-15', factor: 2500 }],
    ['a season on a leap day', seasonSchema, { from: '02-29', until: '02-29', factor: 0 }],
    ['a channel without windows', channelTacticSchema, channel(1)],
    ['a frequency of a post and a half', channelTacticSchema, { ...channel(1), frequency: 1500 }],
    [
      'a promotion line without an end',
      promotionLineSchema,
      { id: idOf(1), name: 'Remarketing', monthlyCents: 4000 },
    ],
    ['a source without a link', sourceSchema, { id: idOf(1), name: 'Archief', kind: 'archive' }],
  ])('%s is taken', (_what, schema, input) => {
    expect(schema.safeParse(input).success).toBe(true)
  })
})
