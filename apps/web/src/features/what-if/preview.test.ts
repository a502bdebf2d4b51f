import { municipality } from '@cadans/planner/scenarios'
import { difference, makePlan, type PlanningBasis } from '@cadans/planner'
import { expect, test } from 'vitest'
import { answerTo } from './answer.ts'
import type { Preview } from './preview.ts'

const { tactic, ...rest } = municipality()
/** A quarter of the municipality, planned and in the calendar. */
const horizon = { from: rest.horizon.from, until: '2027-04-04' }
const first = makePlan({ ...rest, tactic, horizon }, { effort: 'improved' })
const free = first.places.map((place) => ({ ...place, id: place.key, placeKey: place.key }))
const basis: PlanningBasis = { ...rest, horizon, standing: [], free }

function previewOf(asked: typeof tactic): Preview {
  const answer = answerTo(basis, { tactic: asked, effort: 'improved' })
  if (answer.kind !== 'preview') throw new Error(JSON.stringify(answer))
  return answer.preview
}

test('the tactic that the calendar was made with changes nothing', () => {
  const { counts, channels, themes, weeks } = previewOf(tactic)
  expect(counts).toMatchObject({ added: 0, moved: 0, removed: 0, kept: free.length })
  expect(weeks).toHaveLength(13)
  expect(channels.map(({ channelId }) => channelId)).toEqual(rest.strategy.channels.map(({ id }) => id))
  for (const { frequency } of channels) expect(frequency.after).toBe(frequency.before)
  for (const { before, after } of themes) expect(after).toBe(before)
})

test('another share shows in the mix and in the weeks, and counts as the difference does', () => {
  const shares = [100, -100]
  const themes = tactic.themes.map((theme, index) => ({
    ...theme,
    share: theme.share + (shares[index] ?? 0),
  }))
  const asked = { ...tactic, themes }
  const preview = previewOf(asked)
  const { moved } = difference(makePlan({ ...basis, tactic: asked }, { effort: 'improved' }), free)
  expect(preview.counts.moved).toBe(moved.length)
  expect(preview.themes[0]?.after).toBeGreaterThan(preview.themes[0]?.before ?? 0)
  expect(preview.themes[1]?.after).toBeLessThan(preview.themes[1]?.before ?? 0)
  const changed = preview.channels
    .flatMap(({ weeks }) => weeks.flat())
    .filter(({ state }) => state === 'changed')
  expect(changed).toHaveLength(moved.length)
})

test('who has too much work is named, and comes to what the plan says is too much', () => {
  const formats = tactic.formats.map((format) => ({ ...format, ownMinutes: format.ownMinutes * 3 }))
  const { overload, report } = previewOf({ ...tactic, formats })
  const limit = report.limits.find(({ code }) => code === 'limit.hours')
  expect(limit).toMatchObject({
    overMinutes: overload.reduce((sum, { overMinutes }) => sum + overMinutes, 0),
    weeks: new Set(overload.flatMap(({ weeks }) => weeks)).size,
  })
})

test('a channel that gets less shows what goes, with its figures before and after', () => {
  const [first, ...others] = tactic.channels
  if (first === undefined) throw new Error('no channel')
  const channels = [{ ...first, frequency: first.frequency - 2000 }, ...others]
  const preview = previewOf({ ...tactic, channels })
  const strip = preview.channels.find(({ channelId }) => channelId === first.channelId)
  const gone = strip?.weeks.flat().filter(({ state }) => state === 'removed') ?? []
  expect(gone).toHaveLength(preview.counts.removed)
  expect(gone.length).toBeGreaterThan(10)
  expect((strip?.frequency.before ?? 0) - (strip?.frequency.after ?? 0)).toBeGreaterThan(1500)
  expect(preview.hours.some(({ before, after }) => after < before)).toBe(true)
})

test('what cannot be planned is refused with the code that the server uses', () => {
  const channels = tactic.channels.map((channel) => ({ ...channel, frequency: 500_000 }))
  expect(answerTo(basis, { tactic: { ...tactic, channels }, effort: 'fast' })).toMatchObject({
    kind: 'refused',
    code: 'plan.tooLarge',
  })
  expect(answerTo(basis, { tactic: { ...tactic, channels: [] }, effort: 'fast' })).toMatchObject({
    kind: 'refused',
    code: 'plan.noChannels',
  })
  expect(answerTo(undefined, { tactic, effort: 'fast' }).kind).toBe('failed')
})
