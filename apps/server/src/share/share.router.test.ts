import type { Format, Theme } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines, joinWorkspace, makeUser, NOW, refusalOf, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('a shared calendar on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: 'Sara' })
  const { server, workspaceId } = workspace
  const nobody = () => server.callerOf({ kind: 'nobody', why: 'account.signedOut' })
  const period = { from: '2027-02-01', until: '2027-02-28' }
  const caller = () => workspace.caller
  let theme: Theme | undefined
  let format: Format | undefined

  beforeAll(async () => {
    const { tactic } = await caller().tactic.get({ workspaceId })
    theme = tactic.themes[0]
    format = tactic.formats[0]
    const choices = { themeId: theme?.id, formatId: format?.id }
    const moment = { date: '2027-02-03', time: '10:00' }
    await workspace.makePost({ ...moment, title: 'Lenteactie', copy: 'Doe mee!', note: 'intern', ...choices })
    await workspace.makePost({ ...moment, title: 'Elders', channelId: workspace.channelIds[1] ?? '' })
    await workspace.makePost({ ...moment, title: 'Vervallen', status: 'skipped' })
  })

  async function share(until = '2027-06-30'): Promise<{ id: string; token: string }> {
    const link = {
      id: server.context.newId(),
      name: 'Voor de klant',
      filter: { channelIds: [workspace.channelId] },
      until,
    }
    const { url } = await caller().shareLink.create({ workspaceId, link })
    return { id: link.id, token: url.slice(url.lastIndexOf('/') + 1) }
  }

  test('shows the posts of its filter to somebody without an account, and nothing internal', async () => {
    const { token } = await share()
    const { posts, ...rest } = await nobody().share.calendar({ token, ...period })
    expect(posts).toEqual([
      {
        date: '2027-02-03',
        time: '10:00',
        title: 'Lenteactie',
        copy: 'Doe mee!',
        status: 'planned',
        channel: 'Instagram',
        platform: 'instagram',
        theme: { name: theme?.name, colour: theme?.colour },
        format: format?.name,
      },
    ])
    expect(rest).toEqual({
      name: 'Voor de klant',
      workspace: 'Buurthuis De Brug',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      today: '2027-01-04',
      until: '2027-06-30',
    })
  })

  test('asked for twice by one request is one link, with the address that was answered last', async () => {
    const link = { id: server.context.newId(), name: 'Eén', filter: {}, until: '2027-06-30' }
    const create = () => caller().shareLink.create({ workspaceId, link })
    await create()
    const { url } = await create()
    const token = url.slice(url.lastIndexOf('/') + 1)
    expect((await nobody().share.calendar({ token, ...period })).name).toBe('Eén')
    await caller().shareLink.revoke({ workspaceId, id: link.id })
    expect((await refusalOf(create())).code).toBe('share.notFound')
  })

  test('says when it was last used, and nothing of its address', async () => {
    const { id, token } = await share()
    const find = async () => (await caller().shareLink.list({ workspaceId })).find((one) => one.id === id)
    expect((await find())?.lastUsedAt).toBeNull()
    await nobody().share.calendar({ token, ...period })
    const link = await find()
    expect(link?.lastUsedAt).toBe(new Date(NOW).toISOString())
    expect(JSON.stringify(link)).not.toContain(token)
    expect(link).not.toHaveProperty('tokenHash')
  })

  test('notes its use once a minute at most, and in no change set', async () => {
    const { id, token } = await share()
    const usedAt = async () =>
      (await caller().shareLink.list({ workspaceId })).find((one) => one.id === id)?.lastUsedAt
    const { changeNumber } = await caller().workspace.get({ workspaceId })
    for (const [after, noted] of [
      [0, 0],
      [59_000, 0],
      [60_000, 60_000],
    ] as const) {
      server.clock.set(NOW + after)
      await nobody().share.calendar({ token, ...period })
      expect(await usedAt()).toBe(new Date(NOW + noted).toISOString())
    }
    server.clock.set(NOW)
    expect((await caller().workspace.get({ workspaceId })).changeNumber).toBe(changeNumber)
  })

  test('a viewer and a contributor cannot share, a planner can', async () => {
    for (const role of ['viewer', 'contributor', 'planner'] as const) {
      const owner = await makeUser(server, 'Sara')
      const mine = await startWorkspace(server, {}, owner)
      const { user } = await joinWorkspace(server, { owner, workspaceId: mine, role })
      const link = { id: server.context.newId(), name: 'x', filter: {}, until: '2027-06-30' }
      const made = server.callerOf(user).shareLink.create({ workspaceId: mine, link })
      if (role === 'planner') expect((await made).url).toContain('/share/')
      else expect((await refusalOf(made)).code).toBe('member.role')
    }
  })

  test('opens on its last day, and not on the day after', async () => {
    const { token } = await share('2027-01-04')
    await nobody().share.calendar({ token, ...period })
    server.clock.set(NOW + 86_400_000)
    expect((await refusalOf(nobody().share.calendar({ token, ...period }))).code).toBe('share.notFound')
    server.clock.set(NOW)
  })

  test.each([
    ['an unknown address', async () => 'A'.repeat(43)],
    [
      'a revoked one',
      async () => {
        const { id, token } = await share()
        await caller().shareLink.revoke({ workspaceId, id })
        return token
      },
    ],
    [
      'one of a member who was removed',
      async () => {
        const owner = await makeUser(server, 'Sara')
        const mine = await startWorkspace(server, {}, owner)
        const { user, personId } = await joinWorkspace(server, { owner, workspaceId: mine, role: 'planner' })
        const link = { id: server.context.newId(), name: 'x', filter: {}, until: '2027-06-30' }
        const { url } = await server.callerOf(user).shareLink.create({ workspaceId: mine, link })
        const { members } = await server.callerOf(owner).member.list({ workspaceId: mine })
        const { id = '', version = 0 } = members.find((one) => one.personId === personId) ?? {}
        await server.callerOf(owner).member.remove({ workspaceId: mine, id, version, heirId: null })
        return url.slice(url.lastIndexOf('/') + 1)
      },
    ],
  ])('%s opens nothing', async (_what, make) => {
    const token = await make()
    expect((await refusalOf(nobody().share.calendar({ token, ...period }))).code).toBe('share.notFound')
  })

  test('at most two months are read at once', async () => {
    const { token } = await share()
    const asked = nobody().share.calendar({ token, from: '2027-01-01', until: '2027-12-31' })
    expect((await refusalOf(asked)).code).toBe('input.invalid')
  })
})
