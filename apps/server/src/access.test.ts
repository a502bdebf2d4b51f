import { type ErrorCode, isAtLeast, type Role, roles } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, UserActor } from './access/actor.ts'
import { appRouter } from './router.ts'
import { type Least, leasts, rights } from './testing/rights.ts'
import { startAnswers } from './testing/start-answers.ts'
import { tableCounts } from './testing/table-hashes.ts'
import {
  engines,
  joinWorkspace,
  makeUser,
  refusalOf,
  startWorkspace,
  useTestServer,
} from './testing/test-context.ts'

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
)
const paths = procedures.map(([path]) => path)
const queries = new Set(procedures.filter(([, { _def }]) => _def.type === 'query').map(([path]) => path))
const needing = (...least: Least[]) => paths.filter((path) => least.includes(rights[path]?.own ?? 'nobody'))
const inWorkspace = needing(...roles)
/** What asks for no workspace, but for being let in. */
const forActor = needing('known', 'installation')

test('of every procedure is written down who may do what', () => {
  expect(paths.toSorted()).toEqual(Object.keys(rights).toSorted())
})

test.each(Object.entries(rights))(
  '%s takes no less for what is somebody else’s',
  (_path, { own, others }) => {
    const [mine, theirs] = [own, others].map((least) => leasts.indexOf(least))
    expect(theirs).toBeGreaterThanOrEqual(mine ?? 0)
  },
)

function leastOf(path: string): Role {
  return rights[path]?.own as Role
}

describe.each(engines)('access on %s', (engine) => {
  const server = useTestServer(engine)
  let mine = ''
  let other = ''
  let me: UserActor
  let owner: UserActor
  let removed: UserActor
  const byRole = new Map<Role, UserActor>()
  // Reading is most of what these tests cost: what was read after one test is what was there before the next, until something is
  // written on purpose.
  let last: string | undefined
  let rows: Awaited<ReturnType<typeof findRows>> | undefined
  /** What is decided before a row is looked for is decided alike on both engines. */
  const once = <Row>(rows: readonly Row[]): readonly Row[] => (engine === 'sqlite' ? rows : [])

  beforeAll(async () => {
    me = await makeUser(server, 'Ik')
    owner = await makeUser(server, 'Ander')
    mine = await startWorkspace(server, {}, me)
    other = await startWorkspace(server, {}, owner)
    for (const role of roles) {
      byRole.set(role, (await joinWorkspace(server, { owner, workspaceId: other, role })).user)
    }
    const joined = await joinWorkspace(server, { owner, workspaceId: other, role: 'owner' })
    removed = joined.user
    const caller = server.callerOf(owner)
    const { members } = await caller.member.list({ workspaceId: other })
    const membership = members.find(({ personId }) => personId === joined.personId)
    if (membership === undefined) throw new Error('nobody joined')
    const { id, version } = membership
    await caller.member.remove({ workspaceId: other, id, version, heirId: null })
  })

  function call(path: string, input: unknown, actor: Actor): Promise<unknown> {
    const [group = '', name = ''] = path.split('.')
    const callers = server.callerOf(actor) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >
    const procedure = callers[group]?.[name]
    if (procedure === undefined) throw new Error(`no procedure ${path}`)
    return procedure(input)
  }

  async function codeOf(path: string, actor: Actor): Promise<ErrorCode> {
    const input = { ...(await validInput(path)), workspaceId: other }
    const { code } = await unchanged(() => refusalOf(call(path, input, actor)))
    return code
  }

  test.each(once(inWorkspace))('%s asks for a workspace, and refuses one that is not there', async (path) => {
    expect((await refusalOf(call(path, {}, me))).code).toBe('input.invalid')
    const workspaceId = server.context.newId()
    const { code } = await refusalOf(call(path, { ...(await validInput(path)), workspaceId }, me))
    expect(code).toBe('workspace.notFound')
  })

  test.each(inWorkspace)('%s is refused to whoever is no member', async (path) => {
    expect(await codeOf(path, me)).toBe('workspace.notFound')
  })

  test.each(inWorkspace)('%s is refused to a member who was removed', async (path) => {
    expect(await codeOf(path, removed)).toBe('workspace.notFound')
  })

  test.each(once([...inWorkspace, ...forActor]))('%s is refused to whoever is signed out', async (path) => {
    expect(await codeOf(path, { kind: 'nobody', why: 'account.signedOut' })).toBe('account.signedOut')
  })

  test.each(needing('installation'))('%s is refused to whoever owns workspaces only', async (path) => {
    expect(await codeOf(path, owner)).toBe('installation.notOwner')
  })

  const lower = inWorkspace.flatMap((path) =>
    roles.filter((role) => !isAtLeast(role, leastOf(path))).map((role) => [path, role] as const),
  )
  test.each(once(lower))('%s is refused to a %s', async (path, role) => {
    expect(await codeOf(path, byRole.get(role) ?? me)).toBe('member.role')
  })

  test.each(inWorkspace)('%s neither reads nor writes a row of another workspace', async (path) => {
    const input = { ...(await validInput(path)), workspaceId: mine }
    const answer = await unchanged(() =>
      call(path, input, me).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      ),
    )
    if ('value' in answer) {
      // Ids that the question itself named may be echoed; nothing else of the other workspace may be in the answer.
      const named = new Set(ids(input))
      const theirs = ids(last).filter((id) => !named.has(id))
      const leaked = ids(answer.value).filter((id) => theirs.includes(id))
      expect(leaked).toEqual([])
    }
  })

  test.each(once(inWorkspace))('%s is not refused for the role to the least that may', async (path) => {
    const input = { ...(await validInput(path)), workspaceId: mine }
    const caller = await joinWorkspace(server, { owner: me, workspaceId: mine, role: leastOf(path) })
    const code = await call(path, input, caller.user).then(
      () => null,
      async (error: unknown) => (await refusalOf(Promise.reject(error as Error))).code,
    )
    expect(code).not.toBe('member.role')
  })

  // What takes away comes last, the one who asks last of all: the others need what is there.
  const writing = [...inWorkspace, 'workspace.start', 'workspace.startExample']
    .filter((path) => !queries.has(path) && !path.endsWith('remove') && path !== 'member.setRole')
    .concat(inWorkspace.filter((path) => path.endsWith('remove') && path !== 'member.remove'))
    .concat('member.remove')
  test.each(writing)('%s sent twice by one request makes no second row', async (path) => {
    const valid = await validInput(path)
    const made = 'row' in valid && {
      row: { ...(valid.row as object), id: server.context.newId(), version: 0 },
    }
    const input = { ...valid, ...made, ...(inWorkspace.includes(path) && { workspaceId: other }) }
    last = undefined
    rows = undefined
    // Refused or not: what matters is what is there afterwards.
    await Promise.allSettled([call(path, input, owner)])
    const before = await rowCounts()
    await Promise.allSettled([call(path, input, owner)])
    expect(await rowCounts()).toEqual(before)
  })

  async function rowCounts(): Promise<Record<string, number>> {
    const counts = await tableCounts(server.context.database.read, engine)
    // The journal may tell of a second time, as of the new address of a feed, and each address for a new password is a secret of its own.
    const { changes: _changes, change_sets: _sets, password_resets: _addresses, ...rows } = counts
    return rows
  }

  /** What `act` answers, when it has left the other workspace as it was. */
  async function unchanged<T>(act: () => Promise<T>): Promise<T> {
    const before = last ?? (await everything())
    const answer = await act()
    last = await everything()
    expect(last).toBe(before)
    return answer
  }

  async function everything(): Promise<string> {
    const caller = server.callerOf(owner)
    const workspaceId = other
    return JSON.stringify([
      await caller.workspace.get({ workspaceId }),
      await caller.strategy.get({ workspaceId }),
      await caller.tactic.get({ workspaceId }),
      await caller.post.range({ workspaceId, from: '2026-01-01', until: '2030-01-01' }),
      await caller.idea.list({ workspaceId }),
      await caller.feed.list({ workspaceId }),
      await caller.member.list({ workspaceId }),
    ])
  }

  /** What inputs are made of. */
  async function findRows() {
    const workspaceId = other
    const caller = server.callerOf(owner)
    const [place] = await caller.post.range({ workspaceId, from: '2027-02-01', until: '2027-12-31' })
    const [membership] = (await caller.member.list({ workspaceId })).members
    const strategy = await caller.strategy.get({ workspaceId })
    return { strategy, ...(await caller.tactic.get({ workspaceId })), place, membership }
  }

  /** An input that would be right in the other workspace. Without one for a procedure, this fails. */
  async function validInput(path: string): Promise<Record<string, unknown>> {
    const { context } = server
    const caller = server.callerOf(owner)
    rows ??= await findRows()
    const { strategy, tactic, version, place, membership } = rows
    const [channel] = strategy.channels
    const [person] = strategy.people
    if (!place || !channel || !person || !membership) throw new Error('nothing to try with')
    const id = context.newId()
    const row = { id, version: 1, title: 'Idee', brief: '' }
    // Only for what is done to an idea, or takes back what was done last: all that is there is read before and after each test.
    if (/^(idea\.|journal\.|post\.fill$)/.test(path)) {
      await caller.idea.save({ workspaceId: other, row: { ...row, version: 0 } })
      last = undefined
    }
    const days = { from: '2027-02-01', until: '2027-02-28' }
    const seen = { id: place.id, version: place.version }
    const known: Record<string, Record<string, unknown>> = {
      'live.numbers': {},
      'account.sessions': {},
      'account.endSession': { id },
      'account.endOtherSessions': {},
      'backup.list': {},
      'installation.accounts': {},
      'installation.setOwner': { userId: owner.userId, isOwner: false },
      'backup.make': {},
      'backup.loss': { name: '2027-01-01T00-00-00Z' },
      'backup.cancelRestore': {},
      'backup.restore': { name: '2027-01-01T00-00-00Z' },
      'workspace.start': startAnswers(id),
      'workspace.startExample': { id, language: 'nl', zone: 'Europe/Amsterdam' },
      'member.invite': { invitation: { id, personId: null, name: 'Nieuw', role: 'viewer', email: '' } },
      'member.withdraw': { id, version: 1 },
      'member.setRole': { id: membership.id, version: membership.version, role: 'viewer' },
      'member.remove': { id: membership.id, version: membership.version, heirId: person.id },
      'member.resetUrl': { id: membership.id },
      workspace: { version: 1, name: 'Anders', language: 'en', zone: 'Europe/Brussels' },
      'tactic.save': { version, tactic: { ...tactic, ownShare: 1 } },
      'plan.basis': { horizon: days },
      'plan.propose': { horizon: days },
      'plan.progress': {},
      'plan.applyPlan': { horizon: days, tacticVersion: version, changeNumber: 1 },
      'post.range': days,
      'post.search': { text: 'x' },
      'post.get': { id: place.id },
      'post.states': { id: place.id },
      'post.bringBack': { ...seen, changeSetId: id },
      'bin.bringBack': { entity: 'post', id: place.id },
      'post.create': { post: { id, channelId: channel.id, date: '2027-02-01', time: '10:00', title: 'x' } },
      'post.update': { ...seen, patch: { title: 'Gekaapt' } },
      'post.move': { ...seen, date: '2027-02-02', time: '10:00' },
      'post.bulk': { posts: [seen], change: { status: 'skipped' } },
      'post.remove': { posts: [seen] },
      'post.fill': { ...seen, ideaId: id },
      'post.release': seen,
      'post.fillFamily': { ...seen, title: 'Gekaapt' },
      'post.join': { posts: [seen, { id, version: 1 }] },
      'post.split': seen,
      'post.suggestions': { id: place.id },
      'approval.ask': { ...seen, reviewerId: person.id },
      'approval.approve': seen,
      'approval.sendBack': { ...seen, commentId: id, remark: 'Gekaapt' },
      'comment.list': { postId: place.id },
      'comment.save': { comment: { id, version: 0, postId: place.id, text: 'Gekaapt' } },
      'inbox.see': { commentIds: [id] },
      'idea.save': { row: { ...row, title: 'Gekaapt' } },
      'idea.remove': { id, version: 1 },
      'idea.plan': {
        id,
        version: 1,
        postId: context.newId(),
        channelId: channel.id,
        date: '2027-02-01',
        time: '10:00',
      },
      'adherence.get': { horizon: days },
      'feed.create': { feed: { id, name: 'Feed', filter: { ownerIds: [person.id] } } },
      'feed.update': { feed: { id, version: 1, name: 'Gekaapt', filter: {} } },
      'feed.renew': { id },
      'feed.revoke': { id },
      'shareLink.create': { link: { id, name: 'Klant', filter: {}, until: '2027-06-30' } },
      'shareLink.revoke': { id },
      'feed.preview': { filter: {} },
      'exporting.file': { format: 'csv', ...days },
      'goal.save': { row: { ...strategy.goals[0], name: 'Gekaapt' } },
      'keyMessage.save': { row: { ...strategy.keyMessages[0], text: 'Gekaapt' } },
      'segment.save': { row: { ...strategy.segments[0], name: 'Gekaapt' } },
      'channel.setRoles': { roles: [{ id: channel.id, version: channel.version, role: 'none' }] },
      'look.done': { kind: 'review', id, date: '2027-04-05' },
      'channel.save': { row: { ...channel, name: 'Gekaapt' } },
      'channel.noteWaiting': { id: channel.id, version: 1, minutesAgo: 60 },
      'person.save': { row: { id: person.id, version: 1, name: 'Gekaapt' } },
      'absence.save': { row: { id, version: 0, personId: person.id, ...days } },
      'campaign.save': { row: { id, version: 0, name: 'c', ...days, channelIds: [channel.id] } },
      'milestone.save': { row: { id, version: 0, name: 'm', date: '2027-02-18', channelIds: [channel.id] } },
      'closedDays.save': { row: { id: strategy.goals[0]?.id, version: 1, ...days } },
      'rubric.save': {
        row: { id, version: 0, name: 'r', channelId: channel.id, weekday: 1, time: '10:00' },
      },
      'kpi.save': {
        row: {
          id,
          version: 0,
          goalId: strategy.goals[0]?.id,
          name: 'k',
          baselineOn: '2027-01-01',
          target: 9,
          dueOn: '2027-12-31',
        },
      },
      'measurement.save': { row: { id, version: 1, kpiId: id, date: '2027-02-01', value: 1 } },
      'measurement.add': { kpiId: id, values: [{ date: '2027-02-01', value: 1 }] },
      'task.save': { row: { id, version: 0, title: 't', date: '2027-02-01', ownerId: person.id } },
      'routine.save': {
        row: { id, version: 0, name: 'r', ownerId: person.id, weekdays: [1], from: '2027-02-01' },
      },
      'inventory.save': { row: { id: strategy.goals[0]?.id, version: 1, date: '2027-02-01' } },
      'snapshot.save': { row: { id, version: 0, competitorId: id, platform: 'x', date: '2027-02-01' } },
      'competitor.save': {
        row: { id: strategy.goals[0]?.id, version: 1, name: 'c', reviewedOn: '2027-02-01' },
      },
      'observation.save': {
        row: { id, version: 0, competitorId: id, kind: 'envied', date: '2027-02-01', text: 'o' },
      },
      'observation.turnInto': { id, version: 1, kind: 'idea' },
      'channelChoice.save': { row: { id, version: 0, channelId: channel.id } },
      'assumption.save': { row: { id, version: 0, channelId: channel.id, text: 'a' } },
      'strategyNotes.save': { row: { id: strategy.goals[0]?.id, version: 1 } },
      'result.range': { horizon: days },
      'result.ofPost': { postId: place.id },
      'result.save': { row: { id, version: 0, postId: place.id, measuredOn: '2027-02-01' } },
      'result.import': { results: [{ postId: place.id, measuredOn: '2027-02-01' }] },
      'result.chord': { horizon: days },
      'result.tallies': {},
      'review.save': { row: { id: strategy.goals[0]?.id, version: 1, ...days } },
      'review.proposals': { horizon: days },
      'review.decide': {
        id,
        version: 1,
        key: 'k',
        decision: 'rejected',
        change: { code: 'share.inviting', before: 1, after: 2 },
      },
      'goal.remove': { id: strategy.goals[0]?.id, version: 1 },
      'keyMessage.remove': { id: strategy.keyMessages[0]?.id, version: 1 },
      'segment.remove': { id: strategy.segments[0]?.id, version: 1 },
      'channel.remove': { id: channel.id, version: 1 },
      'person.remove': { id: person.id, version: 1 },
    }
    const plain = [
      'overview',
      'get',
      'groundwork',
      'list',
      'latest',
      'applied',
      'versions',
      'history',
      'undo',
      'redo',
      'removeExample',
    ]
    const [group = '', name = ''] = path.split('.')
    if (plain.includes(name) && known[path] === undefined) return {}
    if (path === 'workspace.update') return known.workspace ?? {}
    if (name === 'remove' && known[path] === undefined) return { id, version: 1 }
    const input = known[path]
    if (input === undefined) throw new Error(`${group}.${name} is new: say here what a right input is`)
    return input
  }
})

function ids(value: unknown): string[] {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
}
