import type { Decision } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelId, chordWith, formatId, proposed, testTactic, themeId } from '../testing/chord-with.ts'
import {
  interactionOf,
  type KpiProgress,
  kpiProgress,
  type Proposal,
  type PublishedFigures,
  withoutDecided,
} from './index.ts'

const nothing = chordWith()

/** `share.inviting 300 to 450`. */
function said({ change }: Proposal): string {
  return 'before' in change ? `${change.code} ${change.before} to ${change.after}` : change.code
}

describe('own content', () => {
  test.each<[string, number, number, string[]]>([
    ['goes up where own does more', 1.3, 0.05, ['share.own 700 to 850']],
    ['goes down where curated does', 1 / 1.3, 0.05, ['share.own 700 to 550']],
    ['goes as far as own does more', 1.1, 0.02, ['share.own 700 to 780']],
    ['stays where nobody knows', 1.05, 0.2, []],
  ])('%s', (_what, own, error, changes) => {
    const chord = chordWith({ factor: 'origin', effects: { own, curated: 1 / own }, error })
    expect(proposed(chord).map(said)).toEqual(changes)
  })

  test('never leaves less than a tenth, but does not undo a choice beyond it', () => {
    const chord = chordWith({ factor: 'origin', effects: { own: 2, curated: 0.5 }, error: 0.05 })
    expect(proposed(chord, { tactic: testTactic({ ownShare: 860 }) }).map(said)).toEqual([
      'share.own 860 to 900',
    ])
    expect(proposed(chord, { tactic: testTactic({ ownShare: 1000 }) })).toEqual([])
  })
})

/** Posts with so many comments in all, of which so many were answered in time. */
function answers(comments: number, inTime: number) {
  const result = { comments, repliesAnswered: inTime, repliesAnsweredInTime: inTime }
  return interactionOf([{ inviting: true, prompt: '', result }], { invitingShare: 300 })
}

describe('posts that invite', () => {
  const liked = chordWith({ factor: 'inviting', effects: { yes: 1.5 }, error: 0.05 })

  test.each<[string, Parameters<typeof proposed>, string[]]>([
    ['become more where they do more', [liked], ['share.inviting 300 to 450']],
    [
      'and their answers are answered',
      [liked, { interaction: answers(100, 90) }],
      ['share.inviting 300 to 450'],
    ],
    [
      'become fewer where comments stay unanswered',
      [liked, { interaction: answers(100, 10) }],
      ['share.inviting 300 to 200'],
    ],
    ['not when only a few did', [liked, { interaction: answers(10, 0) }], ['share.inviting 300 to 450']],
    [
      'are never made fewer for doing less',
      [chordWith({ factor: 'inviting', effects: { yes: 0.5 }, error: 0.05 })],
      [],
    ],
    [
      'keep their tenth',
      [nothing, { interaction: answers(100, 0), tactic: testTactic({ invitingShare: 100 }) }],
      [],
    ],
  ])('%s', (_what, given, changes) => {
    expect(proposed(...given).map(said)).toEqual(changes)
  })
})

test('a proposal rests on an interval that holds a difference', () => {
  const effect = fc.double({ min: 0.3, max: 3, noNaN: true })
  const error = fc.double({ min: 0.01, max: 0.5, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(effect, { minLength: 8, maxLength: 8 }),
      error,
      ([a, b, c, d, e, f, g, h], spread) => {
        const proposals = proposed(
          chordWith(
            { factor: 'weekday', effects: { 1: a ?? 1, 3: b ?? 1, 5: c ?? 1 }, error: spread },
            { factor: 'origin', effects: { own: d ?? 1, curated: e ?? 1 }, error: spread },
            { factor: 'inviting', effects: { yes: f ?? 1 }, error: spread },
            { factor: 'theme', effects: { [themeId(0)]: g ?? 1, [themeId(1)]: h ?? 1 }, error: spread },
          ),
        )
        for (const { reasons } of proposals) {
          for (const reason of reasons) {
            if (!('low' in reason) || !('times' in reason)) continue
            expect(reason.low > 1 || reason.high < 1).toBe(true)
          }
        }
      },
    ),
  )
})

test.each([
  ['0.92 within 0.75 and 1.11', 0.92, 0.1, 0],
  ['0.92 within 0.88 and 0.96', 0.92, 0.022, 1],
])('a window that does %s times the average gives what it rests on', (_what, effect, error, count) => {
  const chord = chordWith({ factor: 'weekday', effects: { 1: effect, 3: 1, 5: 1 }, error })
  expect(proposed(chord)).toHaveLength(count)
})

test('windows: the best gets more weight and the worst less, by day and part of the day together', () => {
  const chord = chordWith(
    { factor: 'weekday', effects: { 1: 0.7, 3: 1, 5: 1.2 }, error: 0.05 },
    { factor: 'hour', effects: { 6: 0.9, 12: 1, 15: 1.3, 18: 1.3 }, error: 0.05 },
  )
  const proposals = proposed(chord)
  expect(proposals.map((one) => [one.path, said(one)])).toEqual([
    ['channels.0.windows.2.weight', 'window.weight 5 to 7'],
    ['channels.0.windows.0.weight', 'window.weight 5 to 3'],
  ])
  const [best, worst] = proposals.map(({ reasons: [reason] }) =>
    reason?.code === 'chord.window' ? reason : undefined,
  )
  expect(best?.times).toBeCloseTo(1.2 * 1.3, 6)
  expect(worst?.times).toBeCloseTo(0.7 * 0.9, 6)
  for (const { expected } of proposals) expect(expected?.times).toBeGreaterThan(1)
})

test('windows about which too few posts say anything keep their weight', () => {
  const chord = chordWith({
    factor: 'weekday',
    effects: { 1: 0.3, 3: 1, 5: 3 },
    error: 0.05,
    few: ['1', '5'],
  })
  expect(proposed(chord)).toEqual([])
})

function figures(
  weeks: number,
  published: number,
  hours = { capacityMinutes: 600, plannedMinutes: 300 },
): PublishedFigures {
  return {
    frequency: Array.from({ length: weeks }, () => ({
      channelId: channelId(0),
      target: 4000,
      published: { count: published },
    })),
    hours: [hours],
  }
}

describe('frequency', () => {
  const behind = kpi('behind', 102, 104, 106)
  const onCourse = kpi('onCourse', 108, 117, 125)
  test.each<[string, PublishedFigures, Parameters<typeof proposed>[1], string[]]>([
    ['comes down to what is kept', figures(6, 3), {}, ['frequency 4000 to 3000']],
    ['by a quarter at most', figures(6, 1), {}, ['frequency 4000 to 3000']],
    ['not after three weeks', figures(3, 1), {}, []],
    ['not while a KPI is behind but nothing is kept either', figures(6, 3.5), { kpis: [behind] }, []],
    [
      'goes up where a KPI is behind and all went out',
      figures(6, 4),
      { kpis: [behind] },
      ['frequency 4000 to 5000'],
    ],
    ['not where the KPI is on course', figures(6, 4), { kpis: [onCourse] }, []],
    [
      'not where the hours are full',
      figures(6, 4, { capacityMinutes: 600, plannedMinutes: 590 }),
      { kpis: [behind] },
      [],
    ],
  ])('%s', (_what, adherence, rest, changes) => {
    expect(proposed(nothing, { adherence, ...rest }).map(said)).toEqual(changes)
  })

  test('says which weeks and which KPI', () => {
    const [short] = proposed(nothing, { adherence: figures(6, 3) })
    expect(short?.reasons).toEqual([
      { code: 'adherence.short', channelId: channelId(0), weeks: 6, target: 24_000, published: 18_000 },
    ])
    const [more] = proposed(nothing, { adherence: figures(6, 4), kpis: [behind] })
    expect(more?.reasons.map(({ code }) => code)).toEqual(['kpi.behind', 'adherence.full'])
  })
})

function kpi(id: string, ...values: number[]): { id: string; progress: KpiProgress } {
  const progress = kpiProgress(
    {
      direction: 'rising',
      baseline: { date: '2026-01-01', value: 100 },
      target: 200,
      dueDate: '2026-12-27',
    },
    values.map((value, index) => ({ date: `2026-0${index + 2}-01`, value })),
    '2026-05-01',
  )
  expect(progress.status).toBe(id)
  return { id, progress }
}

describe('proposals agree with each other', () => {
  const behind = kpi('behind', 102, 104, 106)
  const late = { interaction: answers(100, 10) }

  test('nothing more is asked for while comments stay unanswered', () => {
    const both = { adherence: figures(6, 4), kpis: [behind] }
    expect(proposed(nothing, both).map(said)).toEqual(['frequency 4000 to 5000'])
    expect(proposed(nothing, { ...both, ...late }).map(said)).toEqual(['share.inviting 300 to 200'])
  })

  test('nor on one channel while another is not kept up with', () => {
    const other = figures(6, 0.5).frequency.map((cell) => ({ ...cell, channelId: channelId(1) }))
    const full = figures(6, 4)
    const adherence = { ...full, frequency: [...full.frequency, ...other] }
    expect(proposed(nothing, { adherence, kpis: [behind] }).map(said)).toEqual(['frequency 1000 to 750'])
  })

  test('a theme does not go up while its only form goes down, nor the other way', () => {
    const found = (better: number) =>
      chordWith(
        { factor: 'theme', effects: { [themeId(0)]: better, [themeId(1)]: 1 }, error: 0.05 },
        { factor: 'format', effects: { [formatId(0)]: 0.6, [formatId(1)]: 1.6 }, error: 0.05 },
      )
    const formsOf = (only: number) =>
      testTactic({
        themes: testTactic().themes.map((theme, index) =>
          index === 0 ? { ...theme, formatIds: [formatId(only)] } : theme,
        ),
      })
    const codes = (proposals: Proposal[]) => [...new Set(proposals.map(({ change }) => change.code))]
    expect(codes(proposed(found(3), { tactic: formsOf(0) }))).toEqual(['share.theme'])
    expect(codes(proposed(found(1 / 3), { tactic: formsOf(1) }))).toEqual(['share.theme'])
    expect(codes(proposed(found(3), { tactic: formsOf(1) }))).toEqual(['share.theme', 'share.format'])
  })
})

describe('what was decided', () => {
  const found = chordWith({
    factor: 'theme',
    effects: { [themeId(0)]: 0.5, [themeId(1)]: 0.8, [themeId(2)]: 1.2, [themeId(3)]: 2 },
    error: 0.02,
  })
  const first = proposed(found)
  const look = (decision: Decision['decision'], date: string, newPosts: number) =>
    withoutDecided(proposed(found), {
      decisions: first.map(({ change }) => ({ decision, change, date })),
      postedOn: Array.from({ length: 100 }, (_, index) => (index < newPosts ? '2026-06-02' : '2026-05-01')),
      today: '2026-06-30',
    })

  test.each(['accepted', 'changed', 'rejected'] as const)(
    '%s is not proposed again on the same posts, nor is more for the same theme from another',
    (decision) => {
      expect(first.length).toBeGreaterThan(1)
      expect(look(decision, '2026-06-01', 0)).toEqual([])
      expect(look(decision, '2026-06-01', 24)).toEqual([])
    },
  )

  test('is gone on with once there is something new, and what was turned down says what is', () => {
    expect(look('accepted', '2026-06-01', 25)).toEqual(first)
    const again = look('rejected', '2026-06-01', 25)
    expect(again.map(({ change }) => change)).toEqual(first.map(({ change }) => change))
    for (const { reasons } of again)
      expect(reasons.at(-1)).toEqual({ code: 'decided.posts', date: '2026-06-01', posts: 25 })
  })

  test('of a frequency waits for four weeks, whatever was read', () => {
    const adherence = figures(6, 3)
    const [short] = proposed(nothing, { adherence })
    if (short === undefined) throw new Error('nothing is proposed')
    const on = (date: string) =>
      withoutDecided(proposed(nothing, { adherence }), {
        decisions: [{ decision: 'rejected', change: short.change, date }],
        postedOn: [],
        today: '2026-06-30',
      })
    expect(on('2026-06-03')).toEqual([])
    expect(on('2026-06-02')[0]?.reasons.at(-1)).toEqual({
      code: 'decided.weeks',
      date: '2026-06-02',
      weeks: 4,
    })
  })
})
