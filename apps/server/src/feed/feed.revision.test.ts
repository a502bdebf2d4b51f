import type { Channel, Id, KeyMessage, Language, Person, Tactic } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { eventsOf, everything, useFeeds } from '../testing/feeds.ts'
import { ask } from '../testing/http.ts'
import { engines } from '../testing/test-context.ts'

describe.each(engines)('the revision of a feed on %s', (engine) => {
  const feeds = useFeeds(engine)
  const { server } = feeds
  let address = ''
  let uid = ''
  let ids = { channel: '', person: '', message: '', theme: '', format: '', task: '' }

  beforeAll(async () => {
    const { workspaceId } = feeds
    const { channels, people, keyMessages } = await server.caller.strategy.get({ workspaceId })
    const { tactic } = await server.caller.tactic.get({ workspaceId })
    const task = { id: server.context.newId(), version: 0, title: 'Bel', date: '2027-02-03' }
    await server.caller.task.save({ workspaceId, row: task })
    ids = {
      channel: first(channels).id,
      person: first(people).id,
      message: first(keyMessages).id,
      theme: first(tactic.themes).id,
      format: first(tactic.formats).id,
      task: task.id,
    }
    const post = await feeds.makePost('Blijft', {
      ownerId: ids.person,
      themeId: ids.theme,
      formatId: ids.format,
      messageId: ids.message,
      deadline: '2027-01-29',
    })
    uid = `${post.id}@cadans`
    address = (await feeds.make({ ...everything, work: true })).address
  })

  async function read() {
    return eventsOf(await ask(address)).map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      stamp: String(event.getFirstPropertyValue('last-modified')),
      dtstamp: String(event.getFirstPropertyValue('dtstamp')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      start: String(event.getFirstPropertyValue('dtstart')),
      words: `${String(event.getFirstPropertyValue('summary'))}\n${String(event.getFirstPropertyValue('description'))}`,
    }))
  }
  type Events = Awaited<ReturnType<typeof read>>

  /** Every event is later than all of before, and those that were there have so much more of a sequence. */
  function assertRevised(before: Events, after: Events, more: number): void {
    const latest =
      before
        .map(({ stamp }) => stamp)
        .toSorted()
        .at(-1) ?? ''
    const sequences = new Map(before.map(({ uid, sequence }) => [uid, sequence]))
    expect(after.length).toBeGreaterThan(1)
    for (const { uid, stamp, dtstamp, sequence } of after) {
      expect(stamp > latest).toBe(true)
      expect(dtstamp).toBe(stamp)
      const known = sequences.get(uid)
      if (known !== undefined) expect(sequence).toBe(known + more)
    }
  }

  const save = {
    channel: async (change: (row: Channel) => Channel) => {
      const { workspaceId } = feeds
      const { channels } = await server.caller.strategy.get({ workspaceId })
      await server.caller.channel.save({ workspaceId, row: change(byId(channels, ids.channel)) })
    },
    person: async (change: (row: Person) => Person) => {
      const { workspaceId } = feeds
      const { people } = await server.caller.strategy.get({ workspaceId })
      await server.caller.person.save({ workspaceId, row: change(byId(people, ids.person)) })
    },
    message: async (change: (row: KeyMessage) => KeyMessage) => {
      const { workspaceId } = feeds
      const { keyMessages } = await server.caller.strategy.get({ workspaceId })
      await server.caller.keyMessage.save({ workspaceId, row: change(byId(keyMessages, ids.message)) })
    },
    tactic: async (change: (tactic: Tactic) => Tactic) => {
      const { workspaceId } = feeds
      const { tactic, version } = await server.caller.tactic.get({ workspaceId })
      await server.caller.tactic.save({ workspaceId, version, tactic: change(tactic) })
    },
    workspace: async (part: { language?: Language; zone?: string }) => {
      const { workspaceId } = feeds
      const { workspace } = await server.caller.workspace.get({ workspaceId })
      const { version, name, language, zone } = workspace
      await server.caller.workspace.update({ workspaceId, version, name, language, zone, ...part })
    },
  }
  const renamed =
    (id: () => Id, name: string) =>
    <Row extends { id: Id; name: string }>(rows: readonly Row[]): Row[] =>
      rows.map((row) => (row.id === id() ? { ...row, name } : row))

  test.each<[string, string, () => Promise<unknown>]>([
    ['a channel', 'Nieuw kanaal: ', () => save.channel((row) => ({ ...row, name: 'Nieuw kanaal' }))],
    ['a person', 'Nieuwe naam', () => save.person((row) => ({ ...row, name: 'Nieuwe naam' }))],
    ['a message', 'Nieuwe boodschap', () => save.message((row) => ({ ...row, text: 'Nieuwe boodschap' }))],
    [
      'a theme',
      'Thema: Nieuw thema',
      () =>
        save.tactic((tactic) => ({
          ...tactic,
          themes: renamed(() => ids.theme, 'Nieuw thema')(tactic.themes),
        })),
    ],
    [
      'a format',
      'Contentvorm: Nieuwe vorm',
      () =>
        save.tactic((tactic) => ({
          ...tactic,
          formats: renamed(() => ids.format, 'Nieuwe vorm')(tactic.formats),
        })),
    ],
    [
      'a task',
      'Bel terug',
      async () => {
        const { workspaceId } = feeds
        const { tasks } = await server.caller.strategy.groundwork({ workspaceId })
        const row = { ...byId(tasks, ids.task), title: 'Bel terug' }
        await server.caller.task.save({ workspaceId, row })
      },
    ],
    ['the language', 'Ready by: Friday, 29 January 2027', () => save.workspace({ language: 'en' })],
  ])('after a change of %s every event says "%s" under a later stamp', async (_what, words, change) => {
    const before = await read()
    expect(await read()).toEqual(before)
    await change()
    const after = await read()
    expect(after.map((event) => event.words).join('\n')).toContain(words)
    assertRevised(before, after, 0)
  })

  test('another zone raises every sequence too', async () => {
    const before = await read()
    await save.workspace({ zone: 'America/New_York' })
    const after = await read()
    const startOf = (events: Events) => events.find((event) => event.uid === uid)?.start
    expect([startOf(before), startOf(after)]).toEqual(['2027-02-01T11:00:00Z', '2027-02-01T17:00:00Z'])
    assertRevised(before, after, 1)
  })

  test.each(['texts', 'times'] as const)(
    'other %s noted by another release count as a change',
    async (column) => {
      const before = await read()
      await server.context.database.write((transaction) =>
        transaction
          .updateTable('feed_states')
          .set({ [column]: 'of before' })
          .where('workspace_id', '=', feeds.workspaceId)
          .execute(),
      )
      // The program asks whether it has the present text: of another release, it has not.
      assertRevised(before, await read(), column === 'times' ? 1 : 0)
    },
  )

  test('what a pause took out comes back newer than it was', async () => {
    const { workspaceId } = feeds
    const before = await read()
    const days = { id: server.context.newId(), from: '2027-02-01', until: '2027-02-01', reason: 'Rouw' }
    const { row } = await server.caller.closedDays.save({
      workspaceId,
      row: { ...days, version: 0, pauses: true },
    })
    const during = await read()
    expect(during.some((event) => event.uid === uid)).toBe(false)
    assertRevised(before, during, 1)
    await server.caller.closedDays.remove({ workspaceId, id: row.id, version: row.version })
    const after = await read()
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    assertRevised(before, after, 2)
  })

  test('what another filter took out comes back newer than it was, in no more than one step', async () => {
    const { workspaceId } = feeds
    const feed = await feeds.make(everything)
    const own = (await server.caller.feed.list({ workspaceId })).find(({ id }) => id === feed.id)
    const before = await read()
    const change = { id: feed.id, name: 'Alles', filter: { ...everything, openPlaces: false } }
    await server.caller.feed.update({ workspaceId, feed: { ...change, version: own?.version ?? 0 } })
    assertRevised(before, await read(), 1)
    const named = { ...change, name: 'Anders', version: (own?.version ?? 0) + 1 }
    const stays = await read()
    await server.caller.feed.update({ workspaceId, feed: named })
    expect(await read()).toEqual(stays)
  })
})

function first<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('A new workspace has one of each')
  return row
}

function byId<Row extends { id: Id }>(rows: readonly Row[], id: Id): Row {
  return first(rows.filter((row) => row.id === id))
}
