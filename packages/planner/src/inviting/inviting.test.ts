import { type Reachability, type Segment, type Tactic, weekdays } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { smallId, smallRequest } from '../../testing/small-request.ts'
import { type Limit, makePlan, type Place, type PlanRequest, postFieldsOf } from '../index.ts'

type InvitingLimit = Extract<Limit, { code: 'limit.inviting' }>

function answering(from: string, until: string, days: readonly number[] = [1, 2, 3, 4, 5]): Reachability[] {
  return weekdays
    .filter((weekday) => days.includes(weekday))
    .map((weekday) => ({ channelId: null, weekday, from, until, personId: null }))
}

/** Twelve weeks of five posts on one channel, between these hours on every day. */
function inviting(
  tactic: Pick<Tactic, 'invitingShare' | 'reachability'>,
  [from, until] = ['12:00', '19:00'],
): PlanRequest {
  const request = smallRequest({
    weeks: 12,
    channel: { perWeek: 5, from, until, spacingHours: 1, mostPerDay: 2 },
  })
  return { ...request, tactic: { ...request.tactic, ...tactic } }
}

const invited = (places: readonly Place[]) => places.filter((place) => place.inviting).length
const limitOf = (request: PlanRequest): InvitingLimit | undefined =>
  makePlan(request).report.limits.find((one) => one.code === 'limit.inviting')

describe.each([300, 500, 800, 1000])('a share of %i per mille', (invitingShare) => {
  test('is reached where windows go on after closing, since moments give way for it', () => {
    const request = inviting({ invitingShare, reachability: answering('09:00', '17:00') })
    const { places } = makePlan(request)
    expect(Math.abs(invited(places) - (places.length * invitingShare) / 1000)).toBeLessThanOrEqual(1)
    expect(limitOf(request)).toBeUndefined()
  })

  test('moves no more posts than it needs', () => {
    const busy = { ...inviting({ invitingShare, reachability: answering('09:00', '17:00') }) }
    const grid = Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 17 ? 100 : 10))
    const segments = busy.strategy.segments.map((segment) => ({
      ...segment,
      activity: [{ channelId: smallId.channel, grid }],
    }))
    const { places } = makePlan({ ...busy, strategy: { ...busy.strategy, segments } })
    const evening = places.filter(({ time }) => time >= '17:00').length
    expect(Math.abs(evening - (places.length * (1000 - invitingShare)) / 1000)).toBeLessThanOrEqual(1)
  })
})

describe('where too few hours are answered', () => {
  const request = inviting({ invitingShare: 600, reachability: answering('09:00', '13:00') })

  test('the plan says by how much, and answering until the hour that it names will do', () => {
    const limit = limitOf(request)
    expect(limit).toMatchObject({ channelId: smallId.channel, share: 0, wantedShare: 600, posts: 36 })
    expect(limit?.answerUntil).not.toBeNull()
    const longer = answering('09:00', limit?.answerUntil ?? '')
    expect(limitOf(inviting({ invitingShare: 600, reachability: longer }))).toBeUndefined()
  })

  test('posts between the hours that it names will do as well', () => {
    const between = limitOf(request)?.between
    expect(between).toEqual({ from: '09:00', until: '11:00' })
    const { invitingShare, reachability } = request.tactic
    const earlier = inviting({ invitingShare, reachability }, [between?.from ?? '', '19:00'])
    expect(limitOf(earlier)).toBeUndefined()
  })

  test('who never answers on a channel hears that it takes hours', () => {
    const elsewhere = answering('09:00', '17:00').map((hours) => ({ ...hours, channelId: 'elsewhere' }))
    const limit = limitOf(inviting({ invitingShare: 600, reachability: elsewhere }))
    expect(limit).toMatchObject({ answerUntil: null, between: null, share: 0 })
  })
})

test('in a calendar that is there already, moments move for hours that became shorter, and only as many as it takes', () => {
  const before = makePlan(inviting({ invitingShare: 400, reachability: answering('09:00', '21:00') })).places
  const free = before.map((place) => ({ id: place.key, ...postFieldsOf(place) }))
  const request = { ...inviting({ invitingShare: 400, reachability: answering('09:00', '17:00') }), free }
  const { places } = makePlan(request)
  expect(invited(places)).toBeGreaterThanOrEqual(places.length * 0.4 - 2)
  const moved = places.filter(({ key, date, time }) => {
    const was = before.find((place) => place.key === key)
    return was?.date !== date || was.time !== time
  })
  expect(moved.length).toBeLessThan(places.length / 2)
  const again = makePlan({
    ...request,
    free: places.map((place) => ({ id: place.key, ...postFieldsOf(place) })),
  })
  expect(again.places.map(({ date, time }) => [date, time])).toEqual(
    places.map(({ date, time }) => [date, time]),
  )
})

describe('people who look and people who buy', () => {
  const uses = ['look', 'both', 'buy'] as const

  function partsOf(invitingShare: number): { all: number; of: Record<Segment['use'], number> } {
    const request = scenarios.municipality()
    const [segment] = request.strategy.segments
    if (segment === undefined) throw new Error('the scenario has no segment')
    const segments = uses.map((use) => ({ ...segment, id: use, use, share: 333 }))
    const { places } = makePlan({
      ...request,
      strategy: { ...request.strategy, segments },
      tactic: { ...request.tactic, invitingShare },
    })
    const part = (list: readonly Place[]) => invited(list) / list.length
    const of = (use: string) => part(places.filter(({ segmentId }) => segmentId === use))
    return { all: part(places), of: { look: of('look'), both: of('both'), buy: of('buy') } }
  }

  test('who looks gets three times as many posts that invite as who buys, and all together as many as was asked', () => {
    const { all, of } = partsOf(300)
    expect(all).toBeCloseTo(0.3, 1)
    expect(of.look / of.buy).toBeCloseTo(3, 0)
    expect(of.both / of.buy).toBeCloseTo(2, 0)
  })

  test('what one segment cannot take more of, the others do', () => {
    const { all, of } = partsOf(800)
    expect(all).toBeCloseTo(0.8, 1)
    expect(of.look).toBeCloseTo(1, 1)
    expect(partsOf(1000).all).toBe(1)
  })
})

test('whatever the hours, a channel has its share of posts that invite or a limit says that it has not', () => {
  const span = fc
    .record({ start: fc.integer({ min: 0, max: 46 }), length: fc.integer({ min: 1, max: 24 }) })
    .map(({ start, length }) => [start, Math.min(48, start + length)] as const)
  const time = (half: number): string =>
    `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
  fc.assert(
    fc.property(
      arbitraryRequest,
      span,
      fc.integer({ min: 0, max: 1000 }),
      fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      (request, [from, until], invitingShare, days) => {
        const reachability = answering(time(from), time(until), days)
        const { places, report } = makePlan({
          ...request,
          standing: [],
          strategy: { ...request.strategy, segments: [], rubrics: [] },
          tactic: { ...request.tactic, invitingShare, reachability, reserveShare: 0 },
        })
        if (reachability.length === 0) return
        for (const { channelId } of request.tactic.channels) {
          const own = places.filter((place) => place.channelId === channelId)
          const short = (own.length * invitingShare) / 1000 - invited(own)
          const isSaid = report.limits.some(
            (one) => one.code === 'limit.inviting' && one.channelId === channelId,
          )
          expect(isSaid).toBe(short > 2)
        }
      },
    ),
    { numRuns: 60 },
  )
})
