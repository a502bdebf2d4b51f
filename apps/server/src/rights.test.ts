import { type CreatePost, type Id, isAtLeast, type Post, roles, type Weekday } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import type { UserActor } from './access/actor.ts'
import { type Least, rights } from './testing/rights.ts'
import { type Caller, engines, refusalOf } from './testing/test-context.ts'
import { useWorkspace } from './testing/use-workspace.ts'

/** Somebody who acts, and the person they act as. */
interface Someone {
  user: UserActor
  personId: Id
}

/** What somebody is told who asks for what is somebody else's. */
const refusals = ['member.notOwn', 'comment.notOwn', 'undo.nothing']

const differing = Object.entries(rights).filter(([, { own, others }]) => own !== others)

describe.each(engines)('what is one’s own and what is somebody else’s, on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara' })
  const { server, workspaceId } = workspace
  let owner: Someone
  let channels: Id[]
  const byRole = new Map<Least, Someone>()

  beforeAll(async () => {
    const { caller, user } = workspace
    owner = { user, personId: (await caller.workspace.get({ workspaceId })).me.id }
    const row = { id: newId(), version: 0, platform: 'tiktok', name: 'TikTok', role: 'basic' } as const
    await caller.channel.save({ workspaceId, row })
    channels = (await caller.strategy.get({ workspaceId })).channels.map(({ id }) => id)
    for (const role of roles) byRole.set(role, await workspace.join(role))
  })

  function newId(): Id {
    return server.context.newId()
  }
  const as = ({ user }: Someone): Caller => server.callerOf(user)
  const seen = ({ id, version }: { id: Id; version: number }) => ({ id, version })

  const post = (ownerId: Id, over: Partial<CreatePost> = {}): Promise<Post> =>
    workspace.makePost({ ownerId, ...over })
  async function family(ownerId: Id, over: Partial<CreatePost> = {}): Promise<Post[]> {
    const posts = [await post(ownerId, over), await post(ownerId, { channelId: channels[1] ?? '', ...over })]
    return (await as(owner).post.join({ workspaceId, posts: posts.map(seen) })).posts
  }
  async function idea(): Promise<Id> {
    const row = { id: newId(), version: 0, title: 'Idee' }
    return (await as(owner).idea.save({ workspaceId, row })).row.id
  }
  async function task(ownerId: Id) {
    const row = { id: newId(), version: 0, title: 'Bellen', date: '2027-02-01', ownerId }
    return (await as(owner).task.save({ workspaceId, row })).row
  }
  async function routine(ownerId: Id) {
    const weekdays: Weekday[] = [1]
    const row = { id: newId(), version: 0, name: 'Antwoorden', ownerId, weekdays, from: '2027-02-01' }
    return (await as(owner).routine.save({ workspaceId, row })).row
  }
  async function comment(of: Someone) {
    const row = { id: newId(), version: 0, postId: (await post(owner.personId)).id, text: 'Leuk' }
    return (await as(of).comment.save({ workspaceId, comment: row })).comment
  }
  async function feed(of: Someone) {
    const row = { id: newId(), name: 'Telefoon', filter: {} }
    await as(of).feed.create({ workspaceId, feed: row })
    return row
  }
  const asked = ({ personId }: Someone) => post(owner.personId, { status: 'review', reviewerId: personId })

  /** By procedure: the input that is about something of somebody, made for it. */
  const inputs: Record<string, (of: Someone) => Promise<object>> = {
    'post.create': async ({ personId: ownerId }) => ({
      post: {
        id: newId(),
        channelId: channels[0],
        date: '2027-02-01',
        time: '12:00',
        title: 'Feest',
        ownerId,
      },
    }),
    'post.update': async ({ personId }) => ({ ...seen(await post(personId)), patch: { title: 'Anders' } }),
    'post.move': async ({ personId }) => ({
      ...seen(await post(personId)),
      date: '2027-02-02',
      time: '10:00',
    }),
    'post.bulk': async ({ personId }) => ({
      posts: [seen(await post(personId))],
      change: { status: 'making' },
    }),
    'post.remove': async ({ personId }) => ({ posts: [seen(await post(personId))] }),
    'post.fill': async ({ personId }) => ({
      ...seen(await post(personId, { title: '' })),
      ideaId: await idea(),
    }),
    'post.fillFamily': async ({ personId }) => {
      const [first] = await family(personId, { title: '' })
      return { ...seen(first as Post), title: 'Samen' }
    },
    'post.release': async ({ personId }) => seen(await post(personId, { ideaId: await idea() })),
    'post.join': async ({ personId }) => ({
      posts: [seen(await post(personId)), seen(await post(personId, { channelId: channels[1] ?? '' }))],
    }),
    'post.split': async ({ personId }) => seen((await family(personId))[0] as Post),
    'post.bringBack': async ({ personId }) => {
      const made = await post(personId)
      const { read } = server.context.database
      const { change_set_id } = await read
        .selectFrom('changes')
        .select('change_set_id')
        .where('entity_id', '=', made.id)
        .executeTakeFirstOrThrow()
      const patch = { title: 'Later' }
      const changed = await as(owner).post.update({ workspaceId, ...seen(made), patch })
      return { ...seen(changed.post), changeSetId: change_set_id }
    },
    'task.save': async ({ personId }) => ({ row: { ...(await task(personId)), doneOn: '2027-01-04' } }),
    'look.done': async ({ personId: arrangedBy }) => {
      const { goals } = await as(owner).strategy.get({ workspaceId })
      const days = { baselineOn: '2027-01-04', dueOn: '2027-12-31', arrangeOn: '2027-02-01' }
      const row = { id: newId(), version: 0, goalId: goals[0]?.id ?? '', target: 1, ...days }
      const kpi = { ...row, name: row.id, inPlace: false, arrangedBy }
      await as(owner).kpi.save({ workspaceId, row: kpi })
      return { kind: 'arrange', id: row.id, date: days.arrangeOn }
    },
    'task.remove': async ({ personId }) => seen(await task(personId)),
    'routine.save': async ({ personId }) => ({ row: { ...(await routine(personId)), name: 'Luisteren' } }),
    'routine.remove': async ({ personId }) => seen(await routine(personId)),
    'approval.ask': async ({ personId }) => ({ ...seen(await post(personId)), reviewerId: owner.personId }),
    'approval.approve': async (of) => seen(await asked(of)),
    'approval.sendBack': async (of) => ({ ...seen(await asked(of)), commentId: newId(), remark: 'Korter' }),
    'comment.save': async (of) => {
      const { id, version, postId } = await comment(of)
      return { comment: { id, version, postId, text: 'Toch niet' } }
    },
    'comment.remove': async (of) => seen(await comment(of)),
    'feed.update': async (of) => ({ feed: { ...(await feed(of)), version: 1, name: 'Computer' } }),
    'feed.renew': async (of) => ({ id: (await feed(of)).id }),
    'feed.revoke': async (of) => ({ id: (await feed(of)).id }),
    'shareLink.revoke': async (of) => {
      const link = { id: newId(), name: 'Klant', filter: {}, until: '2027-06-30' }
      await as(of).shareLink.create({ workspaceId, link })
      return { id: link.id }
    },
    'bin.bringBack': async ({ personId }) => {
      const made = await post(personId)
      await as(owner).post.remove({ workspaceId, posts: [seen(made)] })
      return { entity: 'post', id: made.id }
    },
    'journal.undo': async (of) => {
      const row = { id: newId(), version: 0, title: 'Idee' }
      return { id: (await as(of).idea.save({ workspaceId, row })).changeSetId }
    },
  }

  function call(path: string, by: Someone, input: object): Promise<unknown> {
    const [group = '', name = ''] = path.split('.')
    const callers = as(by) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
    const procedure = callers[group]?.[name]
    if (procedure === undefined) throw new Error(`no procedure ${path}`)
    return procedure({ workspaceId, ...input })
  }
  async function inputOf(path: string, of: Someone): Promise<object> {
    const make = inputs[path]
    if (make === undefined) throw new Error(`${path} is new: say here what one’s own is`)
    return make(of)
  }
  const someone = (role: Least): Someone => byRole.get(role) as Someone

  test.each(differing)('%s is for the least that may, on what is theirs', async (path, { own }) => {
    await call(path, someone(own), await inputOf(path, someone(own)))
  })

  const below = differing.flatMap(([path, { own, others }]) =>
    roles
      .filter(
        (role) =>
          isAtLeast(role, own as 'viewer') && (others === 'nobody' || !isAtLeast(role, others as 'viewer')),
      )
      .map((role) => [path, role] as const),
  )
  test.each(below)('%s is refused to a %s on what is somebody else’s', async (path, role) => {
    const { code } = await refusalOf(call(path, someone(role), await inputOf(path, owner)))
    expect(refusals).toContain(code)
  })

  test.each(differing.filter(([, { others }]) => others !== 'nobody'))(
    '%s is for the least that may, on what is somebody else’s',
    async (path, { others }) => {
      await call(path, someone(others), await inputOf(path, owner))
    },
  )
})
