import ICAL from 'ical.js'
import type { Engine } from '@cadans/database'
import type { FeedFilter, Id, Post } from '@cadans/domain'
import { pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { type Answer, ask, serve } from './http.ts'
import { startWorkspace, type TestServer, useTestServer } from './test-context.ts'

export const everything: FeedFilter = {
  ownerIds: [],
  channelIds: [],
  themeIds: [],
  statuses: [],
  deadlines: true,
  openPlaces: true,
  work: false,
}
export const postsOnly: FeedFilter = { ...everything, deadlines: false, openPlaces: false }

/** What a calendar program makes of an answer. */
export function calendarOf({ body }: Answer): ICAL.Component {
  const parsed: unknown[] = ICAL.parse(body.toString())
  return new ICAL.Component(parsed)
}

export function eventsOf(answer: Answer): ICAL.Component[] {
  return calendarOf(answer).getAllSubcomponents('vevent')
}

export class Feeds {
  readonly server: TestServer
  readonly logged: string[] = []
  url = ''
  workspaceId: Id = ''
  channelId: Id = ''
  stop = (): Promise<void> => Promise.resolve()

  constructor(server: TestServer) {
    this.server = server
  }

  /** Where the server of the test answers for an address that was handed out. */
  addressOf(url: string): string {
    return this.url + new URL(url).pathname
  }

  async make(filter = postsOnly, name = 'Alles') {
    const id = this.server.context.newId()
    const { workspaceId } = this
    const made = await this.server.caller.feed.create({ workspaceId, feed: { id, name, filter } })
    return { ...made, id, address: this.addressOf(made.url) }
  }

  async makePost(
    title: string,
    over: Partial<Pick<Post, 'date' | 'deadline' | 'ownerId' | 'themeId' | 'formatId' | 'messageId'>> = {},
  ) {
    const { workspaceId, channelId } = this
    const post = {
      id: this.server.context.newId(),
      channelId,
      date: '2027-02-01',
      time: '12:00',
      title,
      status: 'planned' as const,
      ...over,
    }
    return (await this.server.caller.post.create({ workspaceId, post })).post
  }

  async uids(address: string): Promise<unknown[]> {
    return eventsOf(await ask(address)).map((event) => event.getFirstPropertyValue('uid'))
  }

  /** Goes on in a workspace of its own, with a channel. */
  async startWorkspace(): Promise<void> {
    this.workspaceId = await startWorkspace(this.server)
    const { channels } = await this.server.caller.strategy.get({ workspaceId: this.workspaceId })
    this.channelId = channels[0]?.id ?? ''
  }
}

/** A workspace, and the whole app behind a port, for all tests of a block. */
export function useFeeds(engine: Engine): Feeds {
  const server = useTestServer(engine)
  const feeds = new Feeds(server)
  beforeAll(async () => {
    const logger = pino({ level: 'trace' }, { write: (line: string) => void feeds.logged.push(line) })
    const served = await serve({ ...server.context, logger })
    feeds.url = served.url
    feeds.stop = served.stop
    await feeds.startWorkspace()
  })
  afterAll(() => feeds.stop())
  return feeds
}
