import type { Engine } from '@cadans/database'
import type { CreatePost, Id, Post, Role } from '@cadans/domain'
import { beforeAll, beforeEach } from 'vitest'
import type { Actor, UserActor } from '../access/actor.ts'
import { createIdMaker } from '../clock.ts'
import { randomPool } from '../random-pool.ts'
import { startAnswers } from './start-answers.ts'
import { type Caller, joinWorkspace, makeUser, NOW, type TestServer, useTestServer } from './test-context.ts'

/** Known before anything is asked, so that tests name the workspace from their first line on. */
const newWorkspaceId = createIdMaker({ now: () => NOW }, randomPool())

export interface Membership {
  workspaceId: Id
  id: Id
  version: number
}

/** A workspace in which the tests of a block work. */
export class TestWorkspace {
  readonly server: TestServer
  workspaceId: Id = newWorkspaceId()
  /** Whose it is. */
  owner: Actor = { kind: 'local' }
  /** In their order in the calendar. */
  channelIds: readonly Id[] = []

  constructor(server: TestServer) {
    this.server = server
  }

  /** Its owner. */
  get caller(): Caller {
    return this.server.callerOf(this.owner)
  }

  /** Its owner, where that is a user. */
  get user(): UserActor {
    if (this.owner.kind !== 'user') throw new Error('the workspace of a test has no user for its owner')
    return this.owner
  }

  get channelId(): Id {
    return this.channelIds[0] ?? ''
  }

  async start(): Promise<void> {
    const { caller, workspaceId } = this
    await caller.workspace.start(startAnswers(workspaceId))
    this.channelIds = (await caller.strategy.get({ workspaceId })).channels.map(({ id }) => id)
  }

  /** A post on the first channel, on 1 February 2027 at 12:00, with what the test says of it. */
  async makePost(over: Partial<CreatePost> = {}, by = this.caller): Promise<Post> {
    const { server, workspaceId, channelId } = this
    const moment = { channelId, date: '2027-02-01', time: '12:00' }
    const post = { id: server.context.newId(), ...moment, title: 'Open dag', ...over }
    return (await by.post.create({ workspaceId, post })).post
  }

  /** Lets somebody in, by an invitation. */
  async join(role: Role): Promise<{ user: UserActor; caller: Caller; personId: Id }> {
    const { server, workspaceId, owner } = this
    const { user, personId } = await joinWorkspace(server, { owner, workspaceId, role })
    return { user, caller: server.callerOf(user), personId }
  }

  /** How a person who has joined is named to whoever removes them or gives them another role. */
  async membershipOf(personId: Id): Promise<Membership> {
    const { caller, workspaceId } = this
    const { members } = await caller.member.list({ workspaceId })
    const found = members.find((one) => one.personId === personId)
    if (found === undefined) throw new Error('no member')
    return { workspaceId, id: found.id, version: found.version }
  }
}

interface Beginning {
  /** Whose it is, where it is not of whoever sits at the machine: the name of a user, or how somebody comes to be there. */
  owner?: string | ((server: TestServer) => Promise<UserActor>)
  /** What each test has of its own, from the first hour of the clock on; its id is known in the test only, as `workspace.workspaceId`. */
  fresh?: 'workspace' | 'database'
}

/** A migrated database with a workspace that was just started, for all tests of a block: what a test of a router begins with. */
export function useWorkspace(engine: Engine, { owner, fresh }: Beginning = {}): TestWorkspace {
  const server = useTestServer(engine, fresh === 'database' ? beforeEach : beforeAll)
  const workspace = new TestWorkspace(server)
  const begin = fresh === undefined ? beforeAll : beforeEach
  begin(async () => {
    server.clock.set(NOW)
    if (fresh !== undefined) workspace.workspaceId = newWorkspaceId()
    if (owner !== undefined)
      workspace.owner = typeof owner === 'string' ? await makeUser(server, owner) : await owner(server)
    await workspace.start()
  })
  return workspace
}
