import {
  assumptionSchema,
  channelChoiceSchema,
  channelSchema,
  goalSchema,
  keyMessageSchema,
  languages,
  personSchema,
  routineSchema,
  platforms,
  sectors,
  sectorTemplates,
  segmentSchema,
  startingRhythm,
  type StartWorkspace,
  startWorkspaceSchema,
  strategyNotesSchema,
  tacticSchema,
  templateMessages,
  templateThemes,
  totalShare,
  usualFrequency,
} from '@cadans/domain'
import { resources, serverWords } from '@cadans/messages'
import { describe, expect, test } from 'vitest'
import { startingStrategy } from './starting-strategy.ts'

function idMaker(): () => string {
  let count = 0
  return () => {
    count += 1
    return `01990000-0000-7000-8000-${String(count).padStart(12, '0')}`
  }
}

function startOf(changes: Partial<StartWorkspace> = {}): StartWorkspace {
  const { sector = 'ngo', language = 'nl' } = changes
  const words = resources[language].templates[sector]
  return startWorkspaceSchema.parse({
    id: '01990000-0000-7000-9000-000000000000',
    name: 'Buurthuis De Kade',
    language,
    zone: 'Europe/Amsterdam',
    country: 'NL',
    sector,
    channels: sectorTemplates[sector].channels,
    messages: templateMessages.map((key) => words.messages[key]),
    themes: templateThemes.map((key) => words.themes[key]),
    weeklyMinutes: 720,
    ownerName: 'Sara',
    startDate: '2026-11-23',
    ...changes,
  })
}

const everySector = sectors.flatMap((sector) => languages.map((language) => ({ sector, language })))

describe.each(everySector)('the start of a $sector in $language', ({ sector, language }) => {
  const rows = startingStrategy(startOf({ sector, language }), idMaker())

  test('makes rows that the schemas take', () => {
    for (const goal of rows.goals) goalSchema.parse(goal)
    for (const message of rows.keyMessages) keyMessageSchema.parse(message)
    for (const segment of rows.segments) segmentSchema.parse(segment)
    for (const channel of rows.channels) channelSchema.parse(channel)
    for (const person of rows.people) personSchema.parse(person)
    expect(tacticSchema.parse(rows.tactic)).toEqual(rows.tactic)
  })

  test('makes a quarter of what comes back ready, from its start and for whoever starts', () => {
    const [owner] = rows.people
    const notes = strategyNotesSchema.parse({ ...rows.notes, id: owner?.id, version: 1 })
    expect(notes.rhythm).toEqual(startingRhythm('2026-11-23', owner?.id ?? ''))
    for (const choice of rows.channelChoices) channelChoiceSchema.parse(choice)
    expect(rows.channelChoices.map(({ channelId, lookOn, ownerId }) => [channelId, lookOn, ownerId])).toEqual(
      rows.channels.map(({ id }) => [id, '2027-02-22', owner?.id]),
    )
  })

  test('has what the sector often takes to be so, open, with a day to test it and by whom', () => {
    expect(rows.assumptions).toHaveLength(2)
    for (const assumption of rows.assumptions) {
      expect(assumptionSchema.parse(assumption)).toMatchObject({
        status: 'open',
        evidenceFor: '',
        evidenceAgainst: '',
        lookOn: '2027-02-22',
        ownerId: rows.people[0]?.id,
      })
    }
  })

  test('keeps the shares of the template', () => {
    const { themes, messages } = sectorTemplates[sector]
    expect(rows.tactic.themes.map(({ share }) => share)).toEqual(
      templateThemes.map((key) => themes[key].share),
    )
    expect(rows.keyMessages.map(({ priority }) => priority)).toEqual(
      templateMessages.map((key) => messages[key].priority),
    )
  })

  test('gives the audience questions to answer, so that open places have something to offer', () => {
    const { q1, q2, q3 } = serverWords[language].firstQuestions[sector]
    expect(rows.segments.map(({ questions }) => questions)).toEqual([[q1, q2, q3]])
  })

  test('has the work of conversation and monitoring ready: what, how often, by whom, where, and what to search for', () => {
    const [answer, seek, listen] = rows.routines
    expect(rows.routines).toHaveLength(3)
    for (const routine of rows.routines) {
      routineSchema.parse(routine)
      expect(routine).toMatchObject({ ownerId: rows.people[0]?.id, everyWeeks: 1 })
      expect(routine.weekdays).not.toHaveLength(0)
    }
    expect(answer?.channelId).toBe(rows.channels[0]?.id)
    expect(seek?.channelId).toBe(rows.channels[0]?.id)
    expect(seek?.searches.length).toBeGreaterThan(2)
    expect(listen?.searches[0]).toBe('Buurthuis De Kade')
    expect(listen?.searches.length).toBeGreaterThan(3)
  })

  test('has themes that tell stories, and others', () => {
    const told = rows.tactic.themes.map(({ tellsStories }) => tellsStories)
    expect(told).toContain(true)
    expect(told).toContain(false)
  })

  test('gives each key message a goal and a segment', () => {
    for (const { goalIds, segmentIds } of rows.keyMessages) {
      expect(goalIds).not.toHaveLength(0)
      expect(segmentIds).toEqual([rows.segments[0]?.id])
    }
  })
})

test('an assumption is of the channel that it is about, where there is one', () => {
  const { assumptions } = startingStrategy(
    startOf({
      sector: 'b2b',
      channels: [
        { platform: 'linkedin', role: 'focus' },
        { platform: 'instagram', role: 'basic' },
      ],
    }),
    idMaker(),
  )
  const without = startingStrategy(
    startOf({ sector: 'b2b', channels: [{ platform: 'linkedin', role: 'focus' }] }),
    idMaker(),
  )
  expect(assumptions[0]?.text).toBe('Instagram is niets voor B2B')
  expect(assumptions[0]?.channelId).not.toBeNull()
  expect(without.assumptions[0]?.channelId).toBeNull()
  expect(without.assumptions[1]?.channelId).toBe(without.channels[0]?.id)
})

test('the same answers and ids give the same rows, and no id twice', () => {
  const rows = startingStrategy(startOf(), idMaker())
  expect(startingStrategy(startOf(), idMaker())).toEqual(rows)
  const { goals, keyMessages, segments, channels, people, tactic, channelChoices, assumptions } = rows
  const { themes, formats } = tactic
  const all = [
    goals,
    keyMessages,
    segments,
    channels,
    people,
    themes,
    formats,
    channelChoices,
    assumptions,
  ].flat()
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('each format share names a format of the tactic', () => {
  const { tactic } = startingStrategy(startOf(), idMaker())
  const formats = tactic.formats.map(({ id }) => id)
  for (const channel of tactic.channels) expect(channel.formatShares.map(({ id }) => id)).toEqual(formats)
})

const suggested = templateThemes.map((key) => resources.nl.templates.ngo.themes[key])

test.each([
  ['struck out', suggested.slice(1), [286, 286, 214, 143, 71]],
  ['reworded', ['Mensen van de wijk', ...suggested.slice(1)], [300, 200, 200, 150, 100, 50]],
  ['added', [...suggested, 'Geschiedenis'], [262, 175, 175, 131, 88, 44, 125]],
  ['all their own', ['Een', 'Twee'], [600, 400]],
  ['one left', suggested.slice(5), [1000]],
])('themes %s still add up', (_case, themes, shares) => {
  const { tactic } = startingStrategy(startOf({ themes }), idMaker())
  expect(tactic.themes.map(({ name }) => name)).toEqual(themes)
  expect(tactic.themes.map(({ share }) => share)).toEqual(shares)
  expect(totalShare(tactic.themes)).toBe(1000)
})

test.each([
  [720, [3000, 3000, 1000]],
  [480, [2000, 2000, 1000]],
  [240, [1000, 1000, 1000]],
  [0, [1000, 1000, 1000]],
])('with %i minutes a week the focus channels get what fits', (weeklyMinutes, frequency) => {
  const { tactic } = startingStrategy(startOf({ weeklyMinutes }), idMaker())
  expect(tactic.channels.map((channel) => channel.frequency)).toEqual(frequency)
})

test.each(platforms)('with hours enough, channels on %s start with what their role asks for', (platform) => {
  const roles = ['focus', 'basic'] as const
  const channels = roles.map((role) => ({ platform, role }))
  const { tactic } = startingStrategy(startOf({ channels, weeklyMinutes: 10_080 }), idMaker())
  expect(tactic.channels.map(({ frequency }) => frequency)).toEqual(channels.map(usualFrequency))
})

test.each(platforms)('a focus channel on %s has windows with room for its frequency', (platform) => {
  const start = startOf({ channels: [{ platform, role: 'focus' }], weeklyMinutes: 10_080 })
  const [channel] = startingStrategy(start, idMaker()).tactic.channels
  const days = new Set(channel?.windows.map(({ weekday }) => weekday)).size
  expect(days * 1000).toBeGreaterThanOrEqual(channel?.frequency ?? Number.NaN)
})

test('two channels on one platform have different names', () => {
  const channels = [
    { platform: 'instagram', role: 'focus' },
    { platform: 'instagram', role: 'basic' },
  ] as const
  const rows = startingStrategy(startOf({ channels: [...channels] }), idMaker())
  expect(rows.channels.map(({ name }) => name)).toEqual(['Instagram', 'Instagram 2'])
})
