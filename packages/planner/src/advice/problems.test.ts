import type { Milestone } from '@cadans/domain'
import { expect, test } from 'vitest'
import { firstWeeks, smallId, smallRequest } from '../../testing/small-request.ts'
import { type PlanRequest, planProblems } from '../index.ts'

const codesOf = (request: PlanRequest): string[] => planProblems(request).map(({ code }) => code)

const fine = ['themes.noStories', 'reachability.none']

test('a sound tactic only asks for stories, and when somebody is reachable', () => {
  expect(codesOf(smallRequest())).toEqual(fine)
})

test.each<[string, PlanRequest, string, string]>([
  [
    'no windows',
    smallRequest({ channel: { weekdays: [] } }),
    'channel.noWindows',
    'tactic.channels.0.windows',
  ],
  [
    'more posts than fit',
    smallRequest({ channel: { perWeek: 9 } }),
    'channel.tooFrequent',
    'tactic.channels.0.frequency',
  ],
  [
    'no posts on a focus channel',
    smallRequest({ channel: { perWeek: 0 } }),
    'channel.noFrequency',
    'tactic.channels.0.frequency',
  ],
  ['nobody at all', smallRequest({ people: [] }), 'people.none', 'strategy.people'],
  ['no hours', smallRequest({ people: [{ hours: 0, formats: [] }] }), 'people.noHours', 'strategy.people'],
  [
    'too few hours',
    smallRequest({ people: [{ hours: 2, formats: [] }] }),
    'people.tooFew',
    'strategy.people',
  ],
  [
    'a format nobody can make',
    smallRequest({ people: [{ hours: 9, formats: [1] }] }),
    'format.noMaker',
    'tactic.formats.0',
  ],
  [
    'a theme of more than half',
    smallRequest({ themes: [600, 400] }),
    'theme.overHalf',
    'tactic.themes.0.share',
  ],
  ['no theme with a share', smallRequest({ themes: [] }), 'themes.none', 'tactic.themes'],
  ['others’ posts without sources', smallRequest({ ownShare: 800 }), 'sources.none', 'tactic.sources'],
  [
    'a ceiling below one promotion',
    smallRequest({
      promotionCents: 1_000,
      rules: [
        {
          name: 'All',
          themeIds: [],
          formatIds: [],
          goalIds: [],
          campaignIds: [],
          amountCents: 2_000,
          value: 1,
        },
      ],
    }),
    'promotion.ceilingLow',
    'tactic.promotion.monthlyCeilingCents',
  ],
])('%s is remarked beside its field', (_sentence, request, code, path) => {
  expect(planProblems(request)).toContainEqual(expect.objectContaining({ code, path }))
})

test('a message that no theme carries, and a theme without a format, are named', () => {
  const request = smallRequest()
  const themes = request.tactic.themes.map((theme) => ({
    ...theme,
    messageIds: [smallId.message(0)],
    formatIds: [smallId.format(1)],
  }))
  const found = planProblems({ ...request, tactic: { ...request.tactic, themes } })
  expect(found).toContainEqual(
    expect.objectContaining({ code: 'message.noTheme', params: { messageId: smallId.message(1) } }),
  )
  expect(found.filter(({ code }) => code === 'theme.noFormats').map(({ path }) => path)).toEqual(
    [0, 1, 2].map((index) => `tactic.themes.${index}.formatIds`),
  )
})

test('a third focus channel deserves a remark', () => {
  const request = smallRequest()
  const [first] = request.strategy.channels
  const channels = [0, 1, 2].map((index) => ({ ...first, id: smallId.theme(index), role: 'focus' as const }))
  const found = planProblems({ ...request, strategy: { ...request.strategy, channels } } as PlanRequest)
  expect(found).toContainEqual({
    code: 'channels.thirdFocus',
    path: 'strategy.channels.2.role',
    params: { rank: 3, advised: 2 },
  })
})

test('all days closed is remarked when the period is known', () => {
  const request = smallRequest({ closed: [{ from: '2027-01-01', until: '2028-01-01', reason: '' }] })
  expect(planProblems(request).map(({ code }) => code)).toEqual(fine)
  expect(planProblems(request, firstWeeks(4)).map(({ code }) => code)).toContain('closed.everywhere')
})

test('one theme that tells stories is enough, unless it has no share', () => {
  const request = smallRequest()
  const telling = (share: number) => {
    const themes = request.tactic.themes.map((theme, index) =>
      index === 0 ? { ...theme, share, tellsStories: true } : theme,
    )
    return codesOf({ ...request, tactic: { ...request.tactic, themes } })
  }
  expect(telling(500)).not.toContain('themes.noStories')
  expect(telling(0)).toContain('themes.noStories')
})

test('a channel for questions on which nobody answers is named', () => {
  const request = smallRequest()
  const channels = request.strategy.channels.map((channel) => ({ ...channel, serves: true }))
  const [channel] = channels
  const strategy = { ...request.strategy, channels }
  const hours = { weekday: 1 as const, from: '09:00', until: '12:00', personId: null }
  const remarks = (channelId?: string | null) => {
    const reachability = channelId === undefined ? [] : [{ ...hours, channelId }]
    const found = planProblems({ ...request, strategy, tactic: { ...request.tactic, reachability } })
    return found.filter(({ code }) => code === 'channel.unanswered').map(({ params }) => params)
  }
  expect(remarks()).toEqual([{ channelId: channel?.id }])
  expect(remarks(smallId.theme(0))).toEqual([{ channelId: channel?.id }])
  expect(remarks(channel?.id ?? '')).toEqual([])
  expect(remarks(null)).toEqual([])
})

test('mostly rational messages deserve a remark', () => {
  const request = smallRequest()
  const keyMessages = request.strategy.keyMessages.map((message) => ({ ...message, appeal: -1 }))
  expect(codesOf({ ...request, strategy: { ...request.strategy, keyMessages } })).toContain(
    'messages.rational',
  )
})

test('where no goal counts they are treated alike, and it says so', () => {
  const request = smallRequest()
  const goals = request.strategy.goals.map((goal) => ({ ...goal, weight: 0 }))
  const found = planProblems({ ...request, strategy: { ...request.strategy, goals } })
  expect(found).toContainEqual({ code: 'goals.weightless', path: 'strategy.goals', params: {} })
  expect(planProblems(request).map(({ code }) => code)).not.toContain('goals.weightless')
})

test('a segment that nobody belongs to is remarked, where no channel has it', () => {
  const request = smallRequest()
  const [segment] = request.strategy.segments
  if (segment === undefined) throw new Error('the request has no segment')
  const segments = [segment, { ...segment, id: 'nobody', share: 0 }]
  const found = planProblems({ ...request, strategy: { ...request.strategy, segments } })
  expect(found).toContainEqual({
    code: 'segment.nobody',
    path: 'strategy.segments.1.share',
    params: { segmentId: 'nobody' },
  })
  const [channel] = request.tactic.channels
  if (channel === undefined) throw new Error('the request has no channel')
  const channels = [{ ...channel, segmentShares: [{ id: 'nobody', share: 1000 }] }]
  const chosen = {
    ...request,
    strategy: { ...request.strategy, segments },
    tactic: { ...request.tactic, channels },
  }
  const codes = planProblems(chosen).map(({ code, params }) => `${code} ${params['segmentId'] ?? ''}`)
  expect(codes).not.toContain('segment.nobody nobody')
})

test.each<[string, Partial<Milestone>, string[]]>([
  ['one that can be', {}, []],
  ['a channel that gets no posts', { channelIds: [smallId.help(90)] }, ['milestone.channel']],
  ['a format that nobody makes', { formatId: smallId.format(1) }, ['milestone.format']],
  ['a closed day', { date: '2027-02-10' }, ['milestone.closed']],
  ['two on a day that holds one', { date: '2027-03-01' }, ['milestone.crowded']],
])('a milestone: %s', (_sentence, part, codes) => {
  const request = smallRequest({
    people: [{ hours: 20, formats: [0] }],
    closed: [{ from: '2027-02-10', until: '2027-02-10', reason: 'Rouw' }],
  })
  const milestone = (index: number, changes: Partial<Milestone>): Milestone => ({
    id: smallId.help(40 + index),
    version: 1,
    name: 'Première',
    date: '2027-02-20',
    days: [0],
    counts: 'within',
    channelIds: [],
    formatId: null,
    themeId: null,
    messageId: null,
    campaignId: null,
    ...changes,
  })
  const milestones = [milestone(0, part), milestone(1, { date: '2027-03-01' })]
  const found = planProblems({ ...request, strategy: { ...request.strategy, milestones } })
  expect(found.filter(({ code }) => code.startsWith('milestone.')).map(({ code }) => code)).toEqual(codes)
})
