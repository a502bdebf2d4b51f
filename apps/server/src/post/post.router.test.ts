import { cardOf, type CreatePost, EXCERPT_LENGTH } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('posts on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  const make = (over: Partial<CreatePost> = {}) => workspace.makePost(over)

  test('a post with a title is planned, one without is an open place', async () => {
    expect((await make()).status).toBe('planned')
    expect((await make({ title: '' })).status).toBe('open')
  })

  test('a card says all of a post but its long texts', async () => {
    const day = '2031-05-04'
    const post = await make({ date: day, copy: 'Kom je ook?', note: 'Let op', link: 'https://voorbeeld.nl' })
    const range = { workspaceId, from: day, until: day }
    expect(await server.caller.post.range(range)).toEqual([cardOf(post)])
  })

  test('a card says how its text begins, and cuts no sign in two', async () => {
    const day = '2031-05-05'
    const copy = '🎉'.repeat(EXCERPT_LENGTH + 40)
    const post = await make({ date: day, copy })
    const [card] = await server.caller.post.range({ workspaceId, from: day, until: day })
    expect(card?.excerpt).toBe('🎉'.repeat(EXCERPT_LENGTH))
    expect(card).toEqual(cardOf(post))
  })

  test('a card says whether there is a text', async () => {
    const day = '2031-05-03'
    const silent = await make({ date: day, copy: ' \n\u00a0\u2003' })
    const spoken = await make({ date: day, copy: '\nJa' })
    const posts = await server.caller.post.range({ workspaceId, from: day, until: day })
    expect(new Map(posts.map(({ id, hasText }) => [id, hasText]))).toEqual(
      new Map([
        [silent.id, false],
        [spoken.id, true],
      ]),
    )
  })

  test('creating the same post twice is creating it once', async () => {
    const post = {
      id: server.context.newId(),
      channelId: workspace.channelId,
      date: '2027-02-01',
      time: '12:00',
      title: 'Twee keer',
    }
    const first = await server.caller.post.create({ workspaceId, post })
    const second = await server.caller.post.create({ workspaceId, post })
    expect(second.post).toEqual(first.post)
    expect(second.changeSetId).toBeNull()
    expect(second.changeNumber).toBe(first.changeNumber)
  })

  test('creating it again after it was changed answers with what it became', async () => {
    const fields = {
      channelId: workspace.channelId,
      date: '2027-01-04',
      time: '08:00',
      title: 'Al geplaatst',
    }
    const post = { id: server.context.newId(), ...fields, status: 'published' as const }
    const first = await server.caller.post.create({ workspaceId, post })
    server.clock.set(server.clock.now() + 1000)
    expect((await server.caller.post.create({ workspaceId, post })).post).toEqual(first.post)
    const seen = { id: post.id, version: first.post.version }
    const { post: changed } = await server.caller.post.update({
      workspaceId,
      ...seen,
      patch: { note: 'Mooi' },
    })
    const again = await server.caller.post.create({ workspaceId, post })
    expect(again).toMatchObject({ changeSetId: null, post: changed })
    const other = server.caller.post.create({ workspaceId, post: { ...post, title: 'Anders' } })
    expect((await refusalOf(other)).code).toBe('row.stale')
  })

  test('typing a title fills an open place and pins it', async () => {
    const [place] = await server.caller.post.range({
      workspaceId,
      from: '2027-01-25',
      until: '2027-03-01',
      filter: { statuses: ['open'] },
    })
    if (place === undefined) throw new Error('the first plan made no places')
    const { post } = await server.caller.post.update({
      workspaceId,
      id: place.id,
      version: place.version,
      patch: { title: 'Gevuld' },
    })
    expect(post).toMatchObject({ status: 'planned', pinned: true, version: 2, sequence: 1 })
  })

  test('moving pins, says who moved it, and raises version and sequence', async () => {
    const made = await make()
    const { post } = await server.caller.post.move({
      workspaceId,
      id: made.id,
      version: 1,
      date: '2027-02-03',
      time: '09:30',
    })
    const { me } = await server.caller.workspace.get({ workspaceId })
    expect(post).toMatchObject({ date: '2027-02-03', time: '09:30', version: 2, sequence: 1, movedBy: me.id })
  })

  test.each([
    {
      name: 'stays when it is still before the post',
      deadline: '2027-01-25',
      date: '2027-01-30',
      expected: '2027-01-25',
    },
    {
      name: 'keeps its distance when the post moves before it',
      deadline: '2027-01-30',
      date: '2027-01-28',
      expected: '2027-01-26',
    },
  ])('a deadline $name', async ({ deadline, date, expected }) => {
    const { id } = await make({ deadline })
    const { post } = await server.caller.post.move({ workspaceId, id, version: 1, date, time: '12:00' })
    expect(post.deadline).toBe(expected)
  })

  test('publishing notes the instant, and taking it back forgets it', async () => {
    const { id } = await make({ date: '2027-01-04', time: '18:00' })
    const published = await server.caller.post.update({
      workspaceId,
      id,
      version: 1,
      patch: { status: 'published' },
    })
    expect(published.post.publishedAt).toBe(new Date(server.clock.now()).toISOString())
    const back = await server.caller.post.update({
      workspaceId,
      id,
      version: 2,
      patch: { status: 'approved' },
    })
    expect(back.post.publishedAt).toBeNull()
  })

  test.each([
    { name: 'a deadline after the day', patch: { deadline: '2027-02-02' }, code: 'post.deadlineAfterDate' },
    {
      name: 'review without a title',
      patch: { title: '', status: 'review' as const },
      code: 'post.openWithoutTitle',
    },
    {
      name: 'a channel that is not there',
      patch: { channelId: '0190a000-0000-7000-8000-00000000dead' },
      code: 'row.foreign',
    },
    {
      name: 'a theme that is not there',
      patch: { themeId: '0190a000-0000-7000-8000-00000000dead' },
      code: 'row.foreign',
    },
    { name: 'a title of 10,000 characters', patch: { title: 'a'.repeat(10_000) }, code: 'input.invalid' },
    { name: 'a link that runs a script', patch: { link: 'javascript:alert(1)' }, code: 'input.invalid' },
  ])('$name is refused', async ({ patch, code }) => {
    const { id } = await make()
    const refusal = await refusalOf(server.caller.post.update({ workspaceId, id, version: 1, patch }))
    expect(refusal.code).toBe(code)
  })

  test('a post on a day still to come is not published yet', async () => {
    const code = 'post.publishedAhead'
    expect((await refusalOf(make({ date: '2027-01-05', status: 'published' }))).code).toBe(code)
    const { id, version } = await make({ date: '2027-01-05' })
    const seen = { workspaceId, id, version }
    const patch = { status: 'published' as const }
    expect(await refusalOf(server.caller.post.update({ ...seen, patch }))).toEqual({
      code,
      params: { id, title: 'Open dag', date: '2027-01-05', today: '2027-01-04' },
    })
    const posts = [{ id, version }]
    expect((await refusalOf(server.caller.post.bulk({ workspaceId, posts, change: patch }))).code).toBe(code)
    const moved = { ...patch, date: '2027-01-03' }
    expect((await server.caller.post.update({ ...seen, patch: moved })).post.status).toBe('published')
    const copy = { workspaceId, id, version: 2, patch: { copy: 'Zo stond het er' } }
    expect((await server.caller.post.update(copy)).post.status).toBe('published')
  })

  test('several posts are said to stand ready in one tool', async () => {
    const made = [await make(), await make()]
    const posts = made.map(({ id, version }) => ({ id, version }))
    const change = { status: 'loaded' as const, loadedIn: 'Meta Business Suite' }
    const answer = await server.caller.post.bulk({ workspaceId, posts, change })
    expect(answer.posts.map(({ status, loadedIn }) => ({ status, loadedIn }))).toEqual([change, change])
  })

  test.each([
    { name: 'the last day', day: { date: '2200-12-30' }, shiftDays: 2 },
    { name: 'the first day', day: { date: '1970-01-02' }, shiftDays: -2 },
    {
      name: 'the first day, by its deadline',
      day: { date: '1970-01-05', deadline: '1970-01-02' },
      shiftDays: -4,
    },
  ])('posts are not shifted beyond $name of the calendar', async ({ day, shiftDays }) => {
    const { id, version } = await make(day)
    const shift = server.caller.post.bulk({ workspaceId, posts: [{ id, version }], change: { shiftDays } })
    expect((await refusalOf(shift)).code).toBe('post.outsideCalendar')
    expect((await server.caller.post.get({ workspaceId, id })).date).toBe(day.date)
  })

  test('a title that nobody can see leaves the place open', async () => {
    expect(await make({ title: '\u200B' })).toMatchObject({ title: '', status: 'open' })
  })

  test('an id in capitals is the post that is there already', async () => {
    const { id } = await make()
    const again = await refusalOf(make({ id: id.toUpperCase(), title: 'Nog een' }))
    expect(again).toMatchObject({ code: 'row.stale', params: { id } })
  })

  test('a post of the reserve that gets a theme counts among the themes', async () => {
    const range = { workspaceId, from: '2027-01-04', until: '2027-12-31' }
    const reserve = (await server.caller.post.range(range)).find((post) => post.reserve)
    if (reserve === undefined) throw new Error('the first plan kept no reserve')
    const { tactic } = await server.caller.tactic.get({ workspaceId })
    const seen = { workspaceId, id: reserve.id, version: reserve.version }
    const titled = await server.caller.post.update({ ...seen, patch: { title: 'Inhaker' } })
    expect(titled.post.reserve).toBe(true)
    const patch = { themeId: tactic.themes[0]?.id ?? '' }
    const themed = await server.caller.post.update({ ...seen, version: titled.post.version, patch })
    expect(themed.post).toMatchObject({ ...patch, reserve: false })
  })

  test('emoji and right-to-left text come back as they were', async () => {
    const title = 'Feest 🎉👩‍👩‍👧 \u202Eשלום'
    const { id } = await make({ title })
    expect((await server.caller.post.get({ workspaceId, id })).title).toBe(title)
  })

  test('a stale version is refused with who changed it and both versions', async () => {
    const { id } = await make()
    await server.caller.post.update({ workspaceId, id, version: 1, patch: { title: 'Nieuwer' } })
    const refusal = await refusalOf(
      server.caller.post.update({ workspaceId, id, version: 1, patch: { title: 'Ouder' } }),
    )
    expect(refusal).toMatchObject({
      code: 'row.stale',
      params: { entity: 'post', id, seen: 1, version: 2, name: 'Sara', subject: 'Nieuwer', deed: 'update' },
    })
  })

  test('a published post does not move', async () => {
    const { id } = await make({ date: '2027-01-04', status: 'published' })
    const move = server.caller.post.move({ workspaceId, id, version: 1, date: '2027-02-05', time: '10:00' })
    expect((await refusalOf(move)).code).toBe('post.published')
  })

  test('several posts change together or not at all', async () => {
    const posts = [await make(), await make({ date: '2027-01-04', status: 'published' })].map(
      ({ id, version }) => ({
        id,
        version,
      }),
    )
    const all = server.caller.post.bulk({ workspaceId, posts, change: { shiftDays: 1 } })
    expect((await refusalOf(all)).code).toBe('post.published')
    const [first] = posts
    if (first === undefined) throw new Error('unreachable')
    expect((await server.caller.post.get({ workspaceId, id: first.id })).date).toBe('2027-02-01')

    const done = await server.caller.post.bulk({
      workspaceId,
      posts,
      change: { ownerId: null, status: 'skipped' },
    })
    expect(done.posts.map(({ status }) => status)).toEqual(['skipped', 'skipped'])
  })

  test('a range backwards is refused, and so is a file of one', async () => {
    const backwards = { workspaceId, from: '2028-01-31', until: '2028-01-01' }
    const { post, exporting } = server.caller
    expect((await refusalOf(post.range(backwards))).code).toBe('input.invalid')
    expect((await refusalOf(exporting.file({ ...backwards, format: 'csv' }))).code).toBe('input.invalid')
  })

  test('the range filters by list and by text, whatever the case', async () => {
    await make({ title: 'Één buurt', date: '2028-01-01' })
    await make({ title: 'Iets anders', date: '2028-01-02' })
    const range = { workspaceId, from: '2028-01-01', until: '2028-01-31' }
    expect(await server.caller.post.range(range)).toHaveLength(2)
    const found = await server.caller.post.range({
      ...range,
      filter: { text: 'éÉn', channelIds: [workspace.channelId] },
    })
    expect(found.map(({ title }) => title)).toEqual(['Één buurt'])
    expect(await server.caller.post.range({ ...range, filter: { channelIds: [] } })).toHaveLength(2)
    expect(Object.keys(found[0] ?? {})).not.toContain('copy')
  })

  test('the range shows only what is paid for, when that is asked', async () => {
    await make({ title: 'Betaald', date: '2028-02-01', promotionCents: 2500 })
    await make({ title: 'Onbetaald', date: '2028-02-02' })
    const range = { workspaceId, from: '2028-02-01', until: '2028-02-29' }
    const found = await server.caller.post.range({ ...range, filter: { promoted: true } })
    expect(found.map(({ title }) => title)).toEqual(['Betaald'])
  })

  test('a removed post is gone from the range, and undo brings it back', async () => {
    const { id, version } = await make({ date: '2028-03-01' })
    await server.caller.post.remove({ workspaceId, posts: [{ id, version }] })
    const range = { workspaceId, from: '2028-03-01', until: '2028-03-01' }
    expect(await server.caller.post.range(range)).toHaveLength(0)
    await server.caller.journal.undo({ workspaceId })
    expect(await server.caller.post.range(range)).toMatchObject([{ id, version: 3 }])
  })
})
