import type { CreatePost, Id, PostPatch } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Caller, engines, makeUser, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('approval on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara' })
  const { server, workspaceId } = workspace
  let boss: Caller
  let bossId: Id
  let maker: { caller: Caller; personId: Id }
  let reader: { caller: Caller; personId: Id }

  beforeAll(async () => {
    boss = workspace.caller
    bossId = (await boss.workspace.get({ workspaceId })).me.id
    maker = await workspace.join('contributor')
    reader = await workspace.join('contributor')
    await setApproval('required')
  })

  async function setApproval(approval: 'off' | 'optional' | 'required') {
    const { version, name, language, zone } = (await boss.workspace.get({ workspaceId })).workspace
    await boss.workspace.update({ workspaceId, version, name, language, zone, approval })
  }

  /** A post of the maker, who asked the reader. */
  async function make(part: Partial<CreatePost> = {}) {
    const text = { title: 'Post', copy: 'Kom je ook?' }
    const making = { ...text, status: 'making' as const, ownerId: maker.personId }
    return workspace.makePost({ ...making, ...part }, maker.caller)
  }

  async function makeAsked() {
    const { id, version } = await make()
    return (await maker.caller.approval.ask({ workspaceId, id, version, reviewerId: reader.personId })).post
  }

  async function makeApproved() {
    const { id, version } = await makeAsked()
    return (await reader.caller.approval.approve({ workspaceId, id, version })).post
  }

  test('is off until somebody sets it, and keeps what it was when other settings are saved', async () => {
    const fresh = await startWorkspace(server, {}, workspace.owner)
    const { workspace: started } = await boss.workspace.get({ workspaceId: fresh })
    expect(started.approval).toBe('off')
    const { version, name, language, zone } = started
    const saved = { workspaceId: fresh, name, language, zone }
    await boss.workspace.update({ ...saved, version, approval: 'optional' })
    const answer = await boss.workspace.update({ ...saved, version: version + 1, name: 'Anders' })
    expect(answer.workspace).toMatchObject({ name: 'Anders', approval: 'optional' })
  })

  test.each<[string, PostPatch]>([
    ['loaded', { status: 'loaded' }],
    ['published', { status: 'published' }],
  ])('a post is not %s without a yes, not by several at once and not from the start', async (_to, patch) => {
    const { id, version } = await make({ date: '2027-01-04' })
    const one = boss.post.update({ workspaceId, id, version, patch })
    expect(await refusalOf(one)).toMatchObject({ code: 'post.unapproved', params: { title: 'Post' } })
    const change = { status: patch.status }
    const several = boss.post.bulk({ workspaceId, posts: [{ id, version }], change })
    expect((await refusalOf(several)).code).toBe('post.unapproved')
    const fresh = {
      ...patch,
      id: server.context.newId(),
      channelId: workspace.channelId,
      date: '2027-01-04',
      time: '09:00',
      title: 'x',
    }
    expect((await refusalOf(boss.post.create({ workspaceId, post: fresh }))).code).toBe('post.unapproved')
    expect((await boss.post.get({ workspaceId, id })).version).toBe(version)
  })

  test('whoever was asked says yes, and the post goes on', async () => {
    const asked = await makeAsked()
    expect(asked).toMatchObject({ status: 'review', reviewerId: reader.personId })
    const { post } = await reader.caller.approval.approve({
      workspaceId,
      id: asked.id,
      version: asked.version,
    })
    expect(post.status).toBe('approved')
    const seen = { workspaceId, id: post.id, version: post.version }
    const loaded = await maker.caller.post.update({ ...seen, patch: { status: 'loaded', loadedIn: 'Meta' } })
    expect(loaded.post.status).toBe('loaded')
    const { history } = await boss.post.get({ workspaceId, id: post.id })
    expect(history.map(({ deed, subject }) => [deed, subject])).toEqual([
      ['update', 'Post'],
      ['approve', 'Post'],
      ['askApproval', 'Post'],
      ['create', 'Post'],
    ])
  })

  test('nobody says yes to their own by asking themselves', async () => {
    const { id, version } = await make()
    const own = { workspaceId, id, version }
    await maker.caller.approval.ask({ ...own, reviewerId: maker.personId })
    const seen = { ...own, version: version + 1 }
    expect((await refusalOf(maker.caller.approval.approve(seen))).code).toBe('post.ownWork')
    const patched = maker.caller.post.update({ ...seen, patch: { status: 'approved' } })
    expect((await refusalOf(patched)).code).toBe('post.ownWork')
    expect((await boss.approval.approve(seen)).post.status).toBe('approved')
  })

  test('the owner of the workspace says no yes to what they see to or asked about, by no way', async () => {
    const own = await make({ ownerId: null })
    const taken = await boss.post.update({
      workspaceId,
      id: own.id,
      version: own.version,
      patch: { ownerId: bossId },
    })
    const asked = await make()
    const about = await boss.approval.ask({
      workspaceId,
      id: asked.id,
      version: asked.version,
      reviewerId: reader.personId,
    })
    expect(about.post.askedBy).toBe(bossId)
    for (const { id, version } of [taken.post, about.post]) {
      const seen = { id, version }
      const ways = [
        () => boss.approval.approve({ workspaceId, ...seen }),
        () => boss.post.update({ workspaceId, ...seen, patch: { status: 'approved' } }),
        () =>
          boss.post.update({ workspaceId, ...seen, patch: { status: 'approved', ownerId: reader.personId } }),
        () => boss.post.bulk({ workspaceId, posts: [seen], change: { status: 'approved' } }),
      ]
      for (const way of ways) expect((await refusalOf(way())).code).toBe('post.ownWork')
    }
    const made = {
      id: server.context.newId(),
      channelId: workspace.channelId,
      date: '2027-02-01',
      time: '12:00',
      title: 'x',
    }
    const fresh = { ...made, copy: 'x', ownerId: reader.personId, status: 'approved' as const }
    expect((await refusalOf(boss.post.create({ workspaceId, post: fresh }))).code).toBe('post.ownWork')
  })

  test('who changes what had its yes asks again, and says no yes to that', async () => {
    const { id, version } = await makeApproved()
    const changed = await boss.post.update({ workspaceId, id, version, patch: { copy: 'Anders' } })
    expect(changed.post).toMatchObject({ status: 'review', askedBy: bossId })
    const again = { workspaceId, id, version: changed.post.version }
    expect((await refusalOf(boss.approval.approve(again))).code).toBe('post.ownWork')
    expect((await reader.caller.approval.approve(again)).post.status).toBe('approved')
  })

  test('a post without a text gets no yes, and goes no further', async () => {
    const { id, version } = await make({ copy: ' ' })
    const ask = await maker.caller.approval.ask({ workspaceId, id, version, reviewerId: reader.personId })
    const seen = { workspaceId, id, version: ask.post.version }
    expect((await refusalOf(reader.caller.approval.approve(seen))).code).toBe('post.withoutText')
    await setApproval('optional')
    const { post } = await boss.post.update({ ...seen, patch: { status: 'approved' } })
    await setApproval('required')
    const loading = { workspaceId, id, version: post.version, patch: { status: 'loaded' as const } }
    expect((await refusalOf(boss.post.update(loading))).code).toBe('post.withoutText')
  })

  test('undo, redo and the bin bring back no yes that the rule forbids now', async () => {
    const mine = maker.caller
    const { id, version } = await make()
    await setApproval('off')
    const { post } = await mine.post.update({ workspaceId, id, version, patch: { status: 'approved' } })
    await mine.journal.undo({ workspaceId })
    await setApproval('required')
    expect((await refusalOf(mine.journal.redo({ workspaceId }))).code).toBe('post.ownWork')
    await setApproval('off')
    await mine.journal.redo({ workspaceId })
    const redone = { workspaceId, id, version: post.version + 2 }
    await mine.post.update({ ...redone, patch: { status: 'making' } })
    await setApproval('required')
    expect((await refusalOf(mine.journal.undo({ workspaceId }))).code).toBe('post.ownWork')
    await setApproval('off')
    await mine.journal.undo({ workspaceId })
    await setApproval('required')
    await mine.post.remove({ workspaceId, posts: [{ id, version: redone.version + 2 }] })
    await mine.bin.bringBack({ workspaceId, entity: 'post', id })
    expect(await mine.post.get({ workspaceId, id })).toMatchObject({
      status: 'review',
      askedBy: maker.personId,
    })
  })

  test('whoever is alone says yes themselves', async () => {
    const alone = await makeUser(server, 'Bo')
    const caller = server.callerOf(alone)
    const own = await startWorkspace(server, {}, alone)
    const { workspace: started, me } = await caller.workspace.get({ workspaceId: own })
    const { version, name, language, zone } = started
    await caller.workspace.update({ workspaceId: own, version, name, language, zone, approval: 'required' })
    const [channel] = (await caller.strategy.get({ workspaceId: own })).channels
    const { post } = await caller.post.create({
      workspaceId: own,
      post: {
        id: server.context.newId(),
        channelId: channel?.id ?? '',
        date: '2027-02-01',
        time: '12:00',
        title: 'Post',
        copy: 'Kom je ook?',
        ownerId: me.id,
      },
    })
    const seen = { workspaceId: own, id: post.id, version: post.version }
    expect((await caller.approval.approve(seen)).post.status).toBe('approved')
  })

  test('whoever was asked may answer, and change nothing else', async () => {
    const { id, version } = await makeAsked()
    const seen = { workspaceId, id, version }
    const change = reader.caller.post.update({ ...seen, patch: { title: 'Beter' } })
    expect((await refusalOf(change)).code).toBe('member.notOwn')
    const stranger = await workspace.join('contributor')
    expect((await refusalOf(stranger.caller.approval.approve(seen))).code).toBe('post.notAsked')
  })

  test('sent back, the remark is a comment and the post waits for its maker', async () => {
    const { id, version } = await makeAsked()
    const commentId = server.context.newId()
    const sent = { workspaceId, id, version, commentId, remark: 'Korter graag' }
    const { post, changeSetId } = await reader.caller.approval.sendBack(sent)
    expect(post).toMatchObject({ status: 'making', sentBack: true })
    expect(await boss.comment.list({ workspaceId, postId: id })).toMatchObject([
      { id: commentId, text: 'Korter graag', isInternal: true, authorId: reader.personId },
    ])
    const inbox = await maker.caller.inbox.get({ workspaceId })
    expect(inbox.sentBack.map((one) => one.id)).toContain(id)

    await reader.caller.journal.undo({ workspaceId, id: changeSetId ?? '' })
    expect(await boss.comment.list({ workspaceId, postId: id })).toEqual([])
    expect(await boss.post.get({ workspaceId, id })).toMatchObject({ status: 'review', sentBack: false })
  })

  test('asking again ends being sent back', async () => {
    const { id, version } = await makeAsked()
    const remark = { commentId: server.context.newId(), remark: 'Nee' }
    await reader.caller.approval.sendBack({ workspaceId, id, version, ...remark })
    const again = { workspaceId, id, version: version + 1, reviewerId: reader.personId }
    expect((await maker.caller.approval.ask(again)).post).toMatchObject({ status: 'review', sentBack: false })
  })

  test('what nobody asked about cannot be sent back', async () => {
    const { id, version } = await make()
    const sent = { workspaceId, id, version, commentId: server.context.newId(), remark: 'Nee' }
    expect((await refusalOf(boss.approval.sendBack(sent))).code).toBe('post.notInReview')
  })

  test.each<[string, PostPatch, string]>([
    ['its text', { copy: 'Anders' }, 'review'],
    ['its title', { title: 'Anders' }, 'review'],
    ['its day', { date: '2027-02-02' }, 'review'],
    ['its time', { time: '13:00' }, 'review'],
    ['its owner', { ownerId: null }, 'approved'],
    ['a note', { note: 'Let op' }, 'approved'],
  ])('changing %s after the yes (%j) makes it %s', async (_what, patch, status) => {
    const { id, version } = await makeApproved()
    const { post } = await maker.caller.post.update({ workspaceId, id, version, patch })
    expect(post.status).toBe(status)
  })

  /** What its owner does by mistake under the rule, and how the post stands then. */
  const slips: [string, (seen: { workspaceId: Id; id: Id; version: number }) => Promise<unknown>][] = [
    ['dropping', (seen) => maker.caller.post.update({ ...seen, patch: { status: 'skipped' } })],
    ['moving', (seen) => maker.caller.post.move({ ...seen, date: '2027-02-09', time: '09:00' })],
    ['rewriting', (seen) => maker.caller.post.update({ ...seen, patch: { copy: 'Weg' } })],
    ['starting again on', (seen) => maker.caller.post.update({ ...seen, patch: { status: 'making' } })],
    ['deleting', ({ id, version }) => maker.caller.post.remove({ workspaceId, posts: [{ id, version }] })],
  ]

  test.each(slips)('its owner takes back %s what had its yes, which it has again', async (_what, slip) => {
    const before = await makeApproved()
    await slip({ workspaceId, id: before.id, version: before.version })
    await maker.caller.journal.undo({ workspaceId })
    const { status, copy, date, time, askedBy } = before
    const after = await boss.post.get({ workspaceId, id: before.id })
    expect(after).toMatchObject({ status, copy, date, time, askedBy })
    await maker.caller.journal.redo({ workspaceId })
  })

  test('moving it back by hand asks for the yes again', async () => {
    const { id, version, date, time } = await makeApproved()
    const moved = await maker.caller.post.move({ workspaceId, id, version, date: '2027-02-09', time })
    const seen = { workspaceId, id, version: moved.post.version }
    expect((await maker.caller.post.move({ ...seen, date, time })).post.status).toBe('review')
  })

  test('redo brings no yes with a text that nobody else read', async () => {
    const { id, version } = await makeAsked()
    await setApproval('off')
    const patch = { copy: 'Anders', status: 'approved' as const }
    await maker.caller.post.update({ workspaceId, id, version, patch })
    await maker.caller.journal.undo({ workspaceId })
    await setApproval('required')
    expect((await refusalOf(maker.caller.journal.redo({ workspaceId }))).code).toBe('post.ownWork')
    expect(await boss.post.get({ workspaceId, id })).toMatchObject({ status: 'review', copy: 'Kom je ook?' })
  })

  test('redo makes no post again that would need a yes of somebody else', async () => {
    await setApproval('off')
    const id = server.context.newId()
    const post = {
      id,
      channelId: workspace.channelId,
      date: '2027-02-01',
      time: '12:00',
      title: 'x',
      copy: 'x',
    }
    const named = { ...post, ownerId: reader.personId, status: 'approved' as const }
    await boss.post.create({ workspaceId, post: named })
    await boss.journal.undo({ workspaceId })
    await setApproval('required')
    expect((await refusalOf(boss.journal.redo({ workspaceId }))).code).toBe('post.ownWork')
  })

  test('a state from its history comes back without its yes', async () => {
    const { id, version } = await makeApproved()
    const states = await boss.post.states({ workspaceId, id })
    const changeSetId = states[0]?.id ?? ''
    const changed = await maker.caller.post.update({ workspaceId, id, version, patch: { copy: 'Anders' } })
    const seen = { workspaceId, id, version: changed.post.version }
    const { post } = await maker.caller.post.bringBack({ ...seen, changeSetId })
    expect(post).toMatchObject({ status: 'review', copy: 'Kom je ook?' })
  })

  test('joined under one idea, no post gets a yes that it had not', async () => {
    const { channels } = await boss.strategy.get({ workspaceId })
    const other = channels.find((channel) => channel.id !== workspace.channelId)?.id ?? ''
    const approved = await makeApproved()
    const place = await make({ channelId: other, title: '', copy: '', status: 'open', ownerId: null })
    const asked = [approved, place].map(({ id, version }) => ({ id, version }))
    const { posts } = await boss.post.join({ workspaceId, posts: asked })
    const statuses = Object.fromEntries(posts.map(({ id, status }) => [id, status]))
    expect(statuses).toEqual({ [approved.id]: 'approved', [place.id]: 'planned' })
  })

  test('a change and a step further at once are refused', async () => {
    const { id, version } = await makeApproved()
    const patch = { copy: 'Anders', status: 'loaded' as const }
    const { code } = await refusalOf(maker.caller.post.update({ workspaceId, id, version, patch }))
    expect(code).toBe('post.unapproved')
  })

  test('where it is optional, nobody is stopped', async () => {
    await setApproval('optional')
    const { id, version } = await make()
    const seen = { workspaceId, id, version }
    expect((await maker.caller.post.update({ ...seen, patch: { status: 'loaded' } })).post.status).toBe(
      'loaded',
    )
    await setApproval('required')
  })

  test('the inbox holds what one is asked, and one’s late posts', async () => {
    const asked = await makeAsked()
    const late = await make({ date: '2027-01-02', ownerId: maker.personId })
    const theirs = await reader.caller.inbox.get({ workspaceId })
    expect(theirs.asked.map(({ id }) => id)).toContain(asked.id)
    expect(theirs.late).toEqual([])
    const own = await maker.caller.inbox.get({ workspaceId })
    expect(own.late.map(({ id }) => id)).toEqual([late.id])
    expect(
      (await boss.inbox.get({ workspaceId })).asked.every(({ reviewerId }) => reviewerId === bossId),
    ).toBe(true)
  })

  test('nobody is asked who is not there', async () => {
    const { id, version } = await make()
    const reviewerId = server.context.newId()
    const { code } = await refusalOf(maker.caller.approval.ask({ workspaceId, id, version, reviewerId }))
    expect(code).toBe('row.foreign')
  })
})
