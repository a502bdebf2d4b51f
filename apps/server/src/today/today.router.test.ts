import { type CreatePost, mondayOf, type PostCard } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

type Told = 'due' | 'late' | 'waiting'

describe.each(engines)('today on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  async function listsWith(post: Partial<CreatePost>): Promise<Told[]> {
    const id = server.context.newId()
    const whole = {
      channelId: workspace.channelId,
      date: '2027-03-01',
      time: '12:00',
      title: 'Post',
      ...post,
      id,
    }
    await server.caller.post.create({ workspaceId, post: whole })
    const today = await server.caller.today.get({ workspaceId })
    const lists: Record<Told, readonly PostCard[]> = {
      due: today.due,
      late: today.late,
      waiting: today.waiting,
    }
    return (['due', 'late', 'waiting'] as const).filter((name) => lists[name].some((card) => card.id === id))
  }

  test('is the date and time in the zone of the workspace', async () => {
    const { now } = await server.caller.today.get({ workspaceId })
    expect(now).toEqual({ date: '2027-01-04', time: '10:00' })
  })

  test.each<[string, Partial<CreatePost>, Told[]]>([
    ['a post later today is due', { date: '2027-01-04', time: '10:30' }, ['due']],
    ['a post in two days is due', { date: '2027-01-06' }, ['due']],
    ['a post in three days is not', { date: '2027-01-07' }, []],
    ['a deadline tomorrow is due', { deadline: '2027-01-05' }, ['due']],
    ['a deadline far ahead is not', { deadline: '2027-02-05' }, []],
    ['a ready post is not due', { date: '2027-01-05', status: 'approved' }, []],
    [
      'a post whose moment passed is late, and not due as well',
      { date: '2027-01-04', time: '09:30' },
      ['late'],
    ],
    ['a deadline that passed is late, however far the post', { deadline: '2027-01-03' }, ['late']],
    ['a published post is neither', { date: '2027-01-03', status: 'published' }, []],
    ['a skipped post is neither', { date: '2027-01-03', status: 'skipped' }, []],
    ['an open place that passed lapses without blame', { date: '2027-01-03', title: '' }, []],
    ['a post in review is waiting', { status: 'review' }, ['waiting']],
    ['a post in review that is due is both', { date: '2027-01-05', status: 'review' }, ['due', 'waiting']],
  ])('%s', async (_sentence, post, lists) => {
    expect(await listsWith(post)).toEqual(lists)
  })

  test('asks for nothing that a pause holds, until the pause is over', async () => {
    const before = await server.caller.today.get({ workspaceId })
    const days = { from: '2027-01-03', until: '2027-01-06', reason: 'Rouw', pauses: true }
    const row = { id: server.context.newId(), version: 0, ...days }
    await server.caller.closedDays.save({ workspaceId, row })
    expect(await listsWith({ date: '2027-01-04', time: '09:30' })).toEqual([])
    expect(await listsWith({ date: '2027-01-06', status: 'review' })).toEqual([])
    expect(await listsWith({ date: '2027-01-07', deadline: '2027-01-06' })).toEqual(['due'])
    const during = await server.caller.today.get({ workspaceId })
    const isHeld = ({ date }: PostCard) => date <= days.until
    expect([...during.due, ...during.late, ...during.openThisWeek].filter(isHeld)).toEqual([])

    const ended = { ...row, version: 1, until: '2027-01-03' }
    await server.caller.closedDays.save({ workspaceId, row: ended })
    const after = await server.caller.today.get({ workspaceId })
    expect(after.late).toHaveLength(before.late.length + 1)
    expect(after.openThisWeek).toEqual(before.openThisWeek)
  })

  test('shows the first week with open places when this week has none yet', async () => {
    const later = await startWorkspace(server, { startDate: '2027-01-18' })
    const before = await server.caller.today.get({ workspaceId: later })
    expect(before.openThisWeek).toEqual([])
    expect(before.frequency).toEqual([])
    expect(new Set(before.openNext.map(({ date }) => mondayOf(date)))).toEqual(new Set(['2027-01-18']))

    const during = await server.caller.today.get({ workspaceId })
    expect(during.openThisWeek.length).toBeGreaterThan(0)
    expect(during.openNext).toEqual([])
  })

  test('tells how this week stands', async () => {
    const before = await server.caller.today.get({ workspaceId })
    const place = { channelId: workspace.channelId, time: '12:00' }
    const posts = [
      { ...place, date: '2027-01-10', title: '' },
      { ...place, date: '2027-01-11', title: '' },
      { ...place, date: '2027-01-04', title: 'Geplaatst', status: 'published' as const },
    ]
    for (const post of posts) {
      await server.caller.post.create({ workspaceId, post: { id: server.context.newId(), ...post } })
    }
    const after = await server.caller.today.get({ workspaceId })
    expect(after.openThisWeek).toHaveLength(before.openThisWeek.length + 1)
    expect(after.publishedThisWeek).toBe(before.publishedThisWeek + 1)
    expect(new Set(after.frequency.map(({ week }) => week))).toEqual(new Set(['2027-01-04']))
  })
})
