import { addDays, daysBetween, type LocalDate, type Rubric, weekdayOf, type Weekday } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallId, smallRequest, standingPost } from '../../testing/small-request.ts'
import { makePlan } from '../index.ts'
import { modelOf } from '../request/model.ts'
import { placeRubrics } from './rubric-places.ts'
import { dateOf } from '../request/week.ts'

const rubric: Rubric = {
  id: smallId.person(30),
  version: 1,
  name: 'Vraag van de week',
  channelId: smallId.channel,
  weekday: 5,
  time: '19:00',
  everyWeeks: 2,
  themeId: null,
  formatId: null,
  ownerId: null,
  inviting: false,
  from: null,
  until: null,
}
/** A Friday. */
const FRIDAY = '2027-01-08'

interface Asked {
  part: Partial<Rubric>
  from?: LocalDate
  weeks?: number
}

/** The days on which the rubric gets a place. */
function daysOf({ part, from = '2027-01-04', weeks = 6 }: Asked): LocalDate[] {
  const small = smallRequest({})
  const request = {
    ...small,
    now: { date: '2020-01-01', time: '00:00' },
    horizon: { from, until: addDays(from, 7 * weeks - 1) },
    strategy: { ...small.strategy, rubrics: [{ ...rubric, ...part }] },
  }
  const model = modelOf(request)
  const [channel] = model.channels
  if (channel === undefined) throw new Error('The small request has a channel')
  const { entries } = placeRubrics(model, channel, { standing: [], taken: new Set() })
  return entries.map(({ day }) => dateOf(day))
}

describe('a rubric of every two weeks', () => {
  test.each<[string, Asked, LocalDate[]]>([
    [
      'from a Friday counts from that Friday',
      { part: { from: FRIDAY } },
      [FRIDAY, '2027-01-22', '2027-02-05'],
    ],
    [
      'from the Friday after counts from that one',
      { part: { from: '2027-01-15' } },
      ['2027-01-15', '2027-01-29', '2027-02-12'],
    ],
    [
      'on Mondays, from a Friday, counts from the Monday behind it',
      { part: { from: FRIDAY, weekday: 1 } },
      ['2027-01-11', '2027-01-25', '2027-02-08'],
    ],
    [
      'on Sundays, from a Friday, counts from the Sunday of that week',
      { part: { from: FRIDAY, weekday: 7 } },
      ['2027-01-10', '2027-01-24', '2027-02-07'],
    ],
    [
      'keeps its count where a plan begins later',
      { part: { from: FRIDAY }, from: '2027-01-25' },
      ['2027-02-05', '2027-02-19', '2027-03-05'],
    ],
    [
      'keeps its count over a year of 53 weeks',
      { part: { from: '2026-12-18' }, from: '2026-12-14', weeks: 5 },
      ['2026-12-18', '2027-01-01', '2027-01-15'],
    ],
    ['ends with its last day', { part: { from: FRIDAY, until: '2027-01-22' } }, [FRIDAY, '2027-01-22']],
    ['and not a day later', { part: { from: FRIDAY, until: '2027-01-21' } }, [FRIDAY]],
  ])('%s', (_sentence, asked, days) => {
    expect(daysOf(asked)).toEqual(days)
  })

  test('keeps its count when one was skipped', () => {
    const small = smallRequest({ weeks: 4 })
    const strategy = { ...small.strategy, rubrics: [{ ...rubric, from: FRIDAY }] }
    const placeKey = `${smallId.channel}/2027-01-04/${rubric.id}`
    const skipped = standingPost({ placeKey, date: FRIDAY, time: '19:00', status: 'skipped' })
    const { places } = makePlan({ ...small, strategy, standing: [skipped] })
    const days = places.filter(({ rubricId }) => rubricId === rubric.id).map(({ date }) => date)
    expect(days).toEqual(['2027-01-22'])
  })
})

test('whatever its weekday, rhythm and first day, the first is the first such weekday, and the others follow in step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 12 }),
      (after, weekday, everyWeeks) => {
        const from = addDays('2026-06-01', after)
        const part = { from, weekday: weekday as Weekday, everyWeeks }
        const days = daysOf({ part, from: addDays(from, -20), weeks: 40 })
        const [first = ''] = days
        expect(weekdayOf(first)).toBe(weekday)
        expect(daysBetween(from, first)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(from, first)).toBeLessThan(7)
        expect(days.every((day, index) => daysBetween(first, day) === 7 * everyWeeks * index)).toBe(true)
      },
    ),
  )
})
