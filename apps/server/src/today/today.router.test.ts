import { type CreatePost, mondayOf, type PostCard, type TodayPart } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'
import { countToday } from './find-today.ts'

const parts = ['place', 'make', 'answer'] as const
type Told = TodayPart | 'due' | 'late' | 'waiting'

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
    const own: { id: string }[] = []
    const only = { ...today }
    for (const part of parts) Object.assign(only, { [part]: today[part].filter((card) => card.id === id) })
    own.push(...only.place, ...only.make, ...only.answer)
    expect(own.length).toBeLessThanOrEqual(1)
    const counts = countToday(only)
    return [
      ...parts.filter((part) => only[part].length > 0),
      ...(['due', 'late', 'waiting'] as const).filter((name) => counts[name] > 0),
    ]
  }

  test('is the date and time in the zone of the workspace', async () => {
    const { now } = await server.caller.today.get({ workspaceId })
    expect(now).toEqual({ date: '2027-01-04', time: '10:00' })
  })

  test.each<[string, Partial<CreatePost>, Told[]]>([
    [
      'a written post later today is to be placed',
      { date: '2027-01-04', time: '10:30', copy: 'Kom!' },
      ['place', 'due'],
    ],
    [
      'a post later today without a text is to be made',
      { date: '2027-01-04', time: '10:30' },
      ['make', 'due'],
    ],
    ['a post in two days is to be made', { date: '2027-01-06' }, ['make', 'due']],
    ['a post in a week too, but is not due', { date: '2027-01-11' }, ['make']],
    ['a post in eight days is not', { date: '2027-01-12' }, []],
    ['a deadline tomorrow is due', { deadline: '2027-01-05' }, ['make', 'due']],
    ['a deadline far ahead is not', { deadline: '2027-02-05' }, []],
    ['a ready post waits for its day', { date: '2027-01-05', status: 'approved' }, []],
    ['on its day it is to be placed', { date: '2027-01-04', status: 'approved' }, ['place']],
    [
      'a moment that passed is late, and not due as well',
      { date: '2027-01-04', time: '09:30' },
      ['make', 'late'],
    ],
    [
      'what is written and was to go out yesterday too',
      { date: '2027-01-03', copy: 'Kom!' },
      ['place', 'late'],
    ],
    ['a deadline that passed is late, however far the post', { deadline: '2027-01-03' }, ['make', 'late']],
    ['a published post asks for nothing', { date: '2027-01-03', status: 'published' }, []],
    ['nor does a skipped one', { date: '2027-01-03', status: 'skipped' }, []],
    ['an open place that passed lapses without blame', { date: '2027-01-03', title: '' }, []],
    ['a post in review waits for an answer', { status: 'review' }, ['answer', 'waiting']],
    ['however near it is', { date: '2027-01-05', status: 'review' }, ['answer', 'due', 'waiting']],
  ])('%s', async (_sentence, post, lists) => {
    expect(await listsWith(post)).toEqual(lists)
  })

  test('what is to be placed comes with its text, what is overdue first; what is to be made by its deadline', async () => {
    const place = { channelId: workspace.channelId, time: '08:00', title: 'Post', copy: 'Kom zondag!' }
    const add = async (post: Partial<CreatePost>) => {
      const id = server.context.newId()
      const whole = { date: '2027-01-04', ...place, ...post, id }
      await server.caller.post.create({ workspaceId, post: whole })
      return id
    }
    const today = await add({})
    const before = await add({ date: '2027-01-02' })
    const later = await add({ date: '2027-01-08', copy: '', deadline: '2027-01-07' })
    const sooner = await add({ date: '2027-01-09', copy: '', deadline: '2027-01-06' })
    const view = await server.caller.today.get({ workspaceId })
    const own = (ids: string[]) => ids.filter((id) => [today, before, later, sooner].includes(id))
    expect(own(view.place.map(({ id }) => id))).toEqual([before, today])
    expect(view.place.find(({ id }) => id === today)?.copy).toBe('Kom zondag!')
    expect(own(view.make.map(({ id }) => id))).toEqual([sooner, later])
    expect(own(view.week.map(({ id }) => id))).toEqual([today, later, sooner])
  })

  test('asks for nothing that a pause holds, until the pause is over', async () => {
    const before = await server.caller.today.get({ workspaceId })
    const days = { from: '2027-01-03', until: '2027-01-06', reason: 'Rouw', pauses: true }
    const row = { id: server.context.newId(), version: 0, ...days }
    await server.caller.closedDays.save({ workspaceId, row })
    expect(await listsWith({ date: '2027-01-04', time: '09:30' })).toEqual([])
    expect(await listsWith({ date: '2027-01-06', status: 'review' })).toEqual([])
    expect(await listsWith({ date: '2027-01-07', deadline: '2027-01-06' })).toEqual(['make', 'due'])
    const during = await server.caller.today.get({ workspaceId })
    const isHeld = ({ date }: Pick<PostCard, 'date'>) => date >= days.from && date <= days.until
    expect(
      [...during.place, ...during.make, ...during.answer, ...during.openThisWeek].filter(isHeld),
    ).toEqual([])

    const ended = { ...row, version: 1, until: '2027-01-03' }
    await server.caller.closedDays.save({ workspaceId, row: ended })
    const after = await server.caller.today.get({ workspaceId })
    expect(countToday(after).late).toBe(countToday(before).late + 1)
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
    expect(after.week).toHaveLength(before.week.length + 2)
    expect(new Set(after.frequency.map(({ week }) => week))).toEqual(new Set(['2027-01-04']))
  })
})
