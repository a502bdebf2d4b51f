import type { Engine } from '@cadans/database'
import type { CreatePost, Id, Post, Role } from '@cadans/domain'
import { beforeAll } from 'vitest'
import type { Actor, UserActor } from '../access/actor.ts'
import { createIdMaker } from '../clock.ts'
import { randomPool } from '../random-pool.ts'
import { startAnswers } from './start-answers.ts'
import { type Caller, joinWorkspace, makeUser, NOW, type TestServer, useTestServer } from './test-context.ts'

/** Known before anything is asked, so that tests name the workspace from their first line on. */
const newWorkspaceId = createIdMaker({ now: () => NOW }, randomPool())

/** A workspace in which the tests of a block work. */
export class TestWorkspace {
  readonly server: TestServer
  readonly workspaceId: Id = newWorkspaceId()
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
}

/**
 * A migrated database with a workspace that was just started, for all tests of a block: what a test of a router begins with.
 * @param options `owner`, the name of a user whose it is, where it is not of whoever sits at the machine
 */
export function useWorkspace(engine: Engine, { owner }: { owner?: string } = {}): TestWorkspace {
  const server = useTestServer(engine)
  const workspace = new TestWorkspace(server)
  beforeAll(async () => {
    if (owner !== undefined) workspace.owner = await makeUser(server, owner)
    await workspace.start()
  })
  return workspace
}
