import { addDays, gridIndex, minutesOf, mondayOf, type Reason, weekdayOf } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../scenarios/index.ts'
import { minutesLeftIn } from '../testing/working-days.ts'
import { makePlan, type Place, type PlanRequest } from './index.ts'

/**
 * Every number of every reason in the given scenarios, worked out again from the request and the finished plan alone, by plain
 * sums instead of the planner's own stages.
 */
const cases = Object.entries(scenarios).flatMap(([name, make]) =>
  (['fast', 'improved'] as const).flatMap((effort) =>
    [false, true].map((balanceHours) => {
      const given = make()
      const request = { ...given, tactic: { ...given.tactic, balanceHours } }
      const hours = balanceHours ? ', hours balanced' : ''
      return { name: `${name}, ${effort}${hours}`, request, places: makePlan(request, { effort }).places }
    }),
  ),
)

type Coded<Code extends Reason['code']> = Extract<Reason, { code: Code }>

function reasonOf<Code extends Reason['code']>(place: Place, code: Code): Coded<Code> | undefined {
  return place.reasons.find((one): one is Coded<Code> => one.code === code)
}

function channelPlaces(places: readonly Place[], channelId: string): Place[] {
  return places.filter((place) => place.channelId === channelId)
}

/** Shares with a campaign's factors, as fractions of the whole. */
function themeShares(request: PlanRequest, date: string): number[] {
  const running = request.strategy.campaigns.find(({ from, until }) => date >= from && date <= until)
  const weights = request.tactic.themes.map(
    ({ id, share }) => share * (running?.themeFactors.find(({ themeId }) => themeId === id)?.factor ?? 1000),
  )
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / total)
}

/** Walks a channel and compares what each place was owed with quota minus count so far. */
function expectOwed(
  places: readonly Place[],
  facts: (place: Place) => { index: number; owed: number; share: number } | undefined,
  sharesOn: (date: string) => readonly number[],
): void {
  const quota: number[] = []
  const counts: number[] = []
  for (const place of places) {
    const shares = sharesOn(place.date)
    for (const [index, share] of shares.entries()) quota[index] = (quota[index] ?? 0) + share
    const fact = facts(place)
    if (fact === undefined) throw new Error(`${place.key} gives no reason`)
    const { index, owed, share } = fact
    expect(Math.abs(owed - 1000 * ((quota[index] ?? 0) - (counts[index] ?? 0)))).toBeLessThanOrEqual(0.51)
    expect(Math.abs(share - 1000 * (shares[index] ?? 0))).toBeLessThanOrEqual(0.51)
    counts[index] = (counts[index] ?? 0) + 1
  }
}

describe.each(cases)('$name', ({ request, places }) => {
  const { tactic, strategy } = request
  const channels = tactic.channels.map((channel) => ({
    channel,
    own: channelPlaces(places, channel.channelId),
  }))

  test('themes: what was owed is quota less count', () => {
    for (const { own } of channels) {
      expectOwed(
        own,
        (place) => {
          const reason = reasonOf(place, 'theme.owed')
          return reason && { ...reason, index: tactic.themes.findIndex(({ id }) => id === reason.themeId) }
        },
        (date) => themeShares(request, date),
      )
    }
  })

  test('messages: what was owed is quota less count', () => {
    const total = strategy.keyMessages.reduce((sum, { priority }) => sum + priority, 0)
    for (const { own } of channels) {
      expectOwed(
        own,
        (place) => {
          const reason = reasonOf(place, 'message.owed')
          const index = strategy.keyMessages.findIndex(({ id }) => id === reason?.messageId)
          return reason && { ...reason, index }
        },
        () => strategy.keyMessages.map(({ priority }) => priority / total),
      )
    }
  })

  test('formats, origins and segments: what was owed is quota less count', () => {
    const segments = strategy.segments.map(({ share }) => share / 1000)
    for (const { channel, own } of channels) {
      const ownShare = (channel.ownShare ?? tactic.ownShare) / 1000
      const formats = channel.formatShares.map(({ share }) => share / 1000)
      expectOwed(
        own,
        (place) => {
          const reason = reasonOf(place, 'format.owed')
          const index = channel.formatShares.findIndex(({ id }) => id === reason?.formatId)
          return reason && { ...reason, index }
        },
        () => formats,
      )
      expectOwed(
        own,
        (place) => {
          const reason = reasonOf(place, 'origin.owed')
          return reason && { ...reason, index: reason.origin === 'own' ? 0 : 1 }
        },
        () => [ownShare, 1 - ownShare],
      )
      expectOwed(
        own,
        (place) => {
          const reason = reasonOf(place, 'segment.owed')
          return (
            reason && { ...reason, index: strategy.segments.findIndex(({ id }) => id === reason.segmentId) }
          )
        },
        () => segments,
      )
    }
  })

  test('slots: activity is the mix of the segments, and the rank fits the week', () => {
    for (const place of places) {
      const reason = reasonOf(place, 'slot.activity')
      const hour = gridIndex(weekdayOf(place.date), Math.floor(minutesOf(place.time) / 60))
      const activity = strategy.segments.reduce(
        (sum, segment) =>
          sum +
          segment.share *
            (segment.activity.find((one) => one.channelId === place.channelId)?.grid[hour] ?? 0),
        0,
      )
      expect(reason).toMatchObject({ time: place.time, weekday: weekdayOf(place.date), assumed: false })
      expect(Math.abs((reason?.activity ?? 0) - activity / 100)).toBeLessThanOrEqual(0.51)
      expect(reason?.rank).toBeLessThanOrEqual(reason?.of ?? 0)
    }
  })

  test('owners: free hours are capacity less what came before in that week', () => {
    const used = new Map<string, number>()
    for (const place of places) {
      const reason = reasonOf(place, 'owner.flexible')
      const person = strategy.people.find(({ id }) => id === place.ownerId)
      const key = `${place.ownerId}/${place.productionWeek}`
      const before = used.get(key) ?? 0
      used.set(key, before + place.minutes)
      if (reason === undefined) continue
      const has = minutesLeftIn(request, person?.weeklyMinutes ?? 0, place.productionWeek)
      expect(reason.weeklyMinutes).toBe(has)
      expect(reason.freeMinutes).toBe(has - before)
      expect(reason.formats).toBe(
        person?.formatIds.length === 0 ? tactic.formats.length : person?.formatIds.length,
      )
      expect(reason.freeMinutes).toBeGreaterThanOrEqual(place.minutes)
    }
  })

  test('owners whose hours are balanced: what was owed is their part of all hours less their own', () => {
    const all = strategy.people.reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0)
    const made = new Map<string, number>()
    let sum = 0
    let told = 0
    for (const place of places.toSorted((a, b) =>
      a.productionWeek < b.productionWeek ? -1 : Number(a.productionWeek !== b.productionWeek),
    )) {
      const person = strategy.people.find(({ id }) => id === place.ownerId)
      if (person === undefined) continue
      const before = made.get(person.id) ?? 0
      sum += place.minutes
      made.set(person.id, before + place.minutes)
      const owed = (sum * person.weeklyMinutes) / all - before
      const reason = reasonOf(place, 'owner.balanced')
      expect(reason !== undefined).toBe(tactic.balanceHours && Math.round(owed) > 0)
      if (reason === undefined) continue
      expect(reason.personId).toBe(person.id)
      expect(Math.abs(reason.owedMinutes - owed)).toBeLessThanOrEqual(0.51)
      expect(Math.abs(reason.share - (1000 * person.weeklyMinutes) / all)).toBeLessThanOrEqual(0.51)
      told += 1
    }
    expect(told > 0).toBe(tactic.balanceHours)
  })

  test('production pulled forward counts its weeks back from the deadline', () => {
    for (const place of places) {
      const reason = reasonOf(place, 'production.forward')
      const weeks = reason?.weeks ?? 0
      expect(addDays(mondayOf(place.deadline), -7 * weeks)).toBe(place.productionWeek)
    }
  })

  test('promotion: what is left is the ceiling less all amounts so far, least value first told', () => {
    const months = new Map<string, Coded<'promotion.rule'>[]>()
    for (const place of places) {
      const reason = reasonOf(place, 'promotion.rule')
      if (reason === undefined) continue
      expect(reason.amountCents).toBe(place.promotionCents)
      const month = place.date.slice(0, 7)
      months.set(month, [...(months.get(month) ?? []), reason])
    }
    for (const reasons of months.values()) {
      const left =
        tactic.promotion.monthlyCeilingCents - reasons.reduce((sum, one) => sum + one.amountCents, 0)
      expect(Math.min(...reasons.map(({ leftCents }) => leftCents))).toBe(left)
    }
  })
})
