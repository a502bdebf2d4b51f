import { addDays, cardOf, type PostCard } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines, NOW, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const quarter = { from: '2027-01-04', until: '2027-04-04' }
const DAY = 86_400_000

describe.each(engines)('the loop on %s', (engine) => {
  const { server, workspaceId } = useWorkspace(engine)
  const posts: PostCard[] = []

  /** A quarter of published posts, of which one theme did four times what the others did. */
  beforeAll(async () => {
    server.clock.set(NOW + 150 * DAY)
    const { caller } = server
    const { version, tactic } = await caller.tactic.get({ workspaceId })
    const channels = tactic.channels.map((channel) => ({ ...channel, frequency: 4000, mostPerDay: 2 }))
    await caller.tactic.save({ workspaceId, version, tactic: { ...tactic, channels } })
    const themes = tactic.themes.map(({ id }) => id)
    for (let index = 0; index < 72; index += 1) {
      const post = {
        id: server.context.newId(),
        channelId: channels[index % channels.length]?.channelId ?? '',
        date: addDays('2027-01-05', index),
        time: '10:00',
        title: `Post ${index}`,
        themeId: themes[index % themes.length] ?? null,
        status: 'published' as const,
      }
      posts.push(cardOf((await caller.post.create({ workspaceId, post })).post))
    }
    const measuredOn = '2027-05-01'
    const results = posts.map((post, index) => ({
      postId: post.id,
      measuredOn,
      reactions: (post.themeId === themes[0] ? 80 : 20) + (index % 5),
      comments: 3,
      repliesAnswered: 2,
    }))
    await caller.result.import({ workspaceId, results })
  })

  async function makeReview() {
    const row = { id: server.context.newId(), version: 0, ...quarter }
    return (await server.caller.review.save({ workspaceId, row })).row
  }

  test('what was read of posts stands beside them, and is merged with what was known', async () => {
    const [first] = posts
    if (first === undefined) throw new Error('no posts')
    const before = await server.caller.result.ofPost({ workspaceId, postId: first.id })
    expect(before).toMatchObject({ comments: 3, reach: null })
    const results = [{ postId: first.id, measuredOn: '2027-05-02', reach: 900, comments: null }]
    const answer = await server.caller.result.import({ workspaceId, results })
    expect(answer).toMatchObject({ added: 0, changed: 1 })
    const after = await server.caller.result.ofPost({ workspaceId, postId: first.id })
    expect(after).toMatchObject({ comments: 3, reach: 900, measuredOn: '2027-05-02' })
    await server.caller.journal.undo({ workspaceId })
    expect(await server.caller.result.ofPost({ workspaceId, postId: first.id })).toMatchObject({
      reach: null,
    })
  })

  test('a post has results once: twice in a list, and a second row, are refused', async () => {
    const [first] = posts
    const postId = first?.id ?? ''
    const one = { postId, measuredOn: '2027-05-02' }
    const twice = server.caller.result.import({ workspaceId, results: [one, one] })
    expect((await refusalOf(twice)).code).toBe('result.twice')
    const row = { ...one, id: server.context.newId(), version: 0 }
    expect((await refusalOf(server.caller.result.save({ workspaceId, row }))).code).toBe('result.twice')
  })

  test('the chord is told with its interval, and the theme that did more is said to', async () => {
    const { chord, interaction } = await server.caller.result.chord({ workspaceId, horizon: quarter })
    const { tactic } = await server.caller.tactic.get({ workspaceId })
    const themes = chord.factors.find(({ factor }) => factor === 'theme')
    expect(themes?.values[0]).toMatchObject({ value: tactic.themes[0]?.id, verdict: 'more' })
    expect(interaction.answered).toMatchObject({ count: 144, of: 216 })
  })

  test('a proposal that is accepted changes the draft; re-planning follows, and undo takes each back', async () => {
    const { caller } = server
    const review = await makeReview()
    const { proposals } = await caller.review.proposals({ workspaceId, horizon: quarter })
    const share = proposals.find(({ change }) => change.code === 'share.theme')
    if (share === undefined) throw new Error('nothing is proposed')
    const before = await caller.tactic.get({ workspaceId })
    const wish = { workspaceId, id: review.id, version: review.version, key: share.key, change: share.change }
    const decided = await caller.review.decide({ ...wish, decision: 'accepted', note: 'Doen' })
    expect(decided.review.decisions).toMatchObject([{ key: share.key, decision: 'accepted', note: 'Doen' }])
    const after = await caller.tactic.get({ workspaceId })
    expect(after.tactic.themes[0]?.share).toBeGreaterThan(before.tactic.themes[0]?.share ?? 1000)
    const horizon = { from: '2027-06-07', until: '2027-08-29' }
    const { difference, tacticVersion, changeNumber } = await caller.plan.propose({ workspaceId, horizon })
    expect(difference.added.length).toBeGreaterThan(0)
    await caller.plan.applyPlan({ workspaceId, horizon, tacticVersion, changeNumber })
    await caller.journal.undo({ workspaceId })
    await caller.journal.undo({ workspaceId })
    expect((await caller.tactic.get({ workspaceId })).tactic).toEqual(before.tactic)
    const { reviews } = await caller.strategy.groundwork({ workspaceId })
    expect(reviews.find(({ id }) => id === review.id)?.decisions).toEqual([])
  })

  test('what was decided is not proposed again on the same posts, and a period without results says why', async () => {
    const { caller } = server
    const review = await makeReview()
    const themesIn = ({ proposals }: Awaited<ReturnType<typeof caller.review.proposals>>) =>
      proposals.filter(({ change }) => change.code === 'share.theme')
    const before = await caller.review.proposals({ workspaceId, horizon: quarter })
    expect(before.found).toMatchObject({ posts: 72, silence: null, decided: 0 })
    const [share] = themesIn(before)
    if (share === undefined) throw new Error('nothing is proposed')
    const { id, version } = review
    const { key, change } = share
    await caller.review.decide({ workspaceId, id, version, key, change, decision: 'rejected' })
    const after = await caller.review.proposals({ workspaceId, horizon: quarter })
    expect(themesIn(after).map((one) => one.key)).not.toContain(key)
    expect(after.found.decided).toBeGreaterThan(0)
    await caller.journal.undo({ workspaceId })
    const later = { from: '2028-04-10', until: '2028-07-02' }
    const empty = await caller.review.proposals({ workspaceId, horizon: later })
    expect(empty.found).toMatchObject({ posts: 0, silence: 'posts' })
    expect(themesIn(empty)).toEqual([])
  })

  test('a proposal that is turned down is on record, and leaves the tactic as it is', async () => {
    const { caller } = server
    const review = await makeReview()
    const before = await caller.tactic.get({ workspaceId })
    const change = { code: 'share.inviting', before: before.tactic.invitingShare, after: 900 } as const
    const wish = { workspaceId, id: review.id, version: review.version, key: 'share.inviting', change }
    const rejected = await caller.review.decide({ ...wish, decision: 'rejected', note: 'Te veel' })
    expect(rejected.review.decisions).toMatchObject([{ decision: 'rejected', note: 'Te veel' }])
    expect(await caller.tactic.get({ workspaceId })).toEqual(before)
    const otherwise = { ...change, after: 500 }
    const again = { ...wish, version: rejected.review.version, change: otherwise }
    const changed = await caller.review.decide({ ...again, decision: 'changed' })
    expect(changed.review.decisions).toMatchObject([{ decision: 'changed', change: otherwise }])
    expect((await caller.tactic.get({ workspaceId })).tactic.invitingShare).toBe(500)
    const stale = { ...again, version: changed.review.version }
    expect((await refusalOf(caller.review.decide({ ...stale, decision: 'accepted' }))).code).toBe(
      'tactic.stale',
    )
  })
})
