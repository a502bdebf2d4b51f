import { beforeAll, describe, expect, test } from 'vitest'
import { insertPosts } from '../../bench/seed-posts.ts'
import { engines, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('searching on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace
  let otherId = ''

  beforeAll(async () => {
    otherId = await startWorkspace(server)
    const posts = [
      { date: '2027-02-01', title: 'Café aan de kade' },
      { date: '2019-05-06', title: 'CAFE\u0301 dicht' },
      { date: '2031-01-01', title: 'Open dag', copy: 'Met koffie uit ons café' },
      { date: '2026-01-01', title: 'Smørrebrød uit Łódź', copy: 'Aan de Ægirstraße bij Đorđe' },
    ]
    for (const post of posts) await workspace.makePost(post)
    const idea = { id: server.context.newId(), version: 0, title: 'Terras', brief: 'Het Café in de zon' }
    await server.caller.idea.save({ workspaceId, row: idea })
  })

  test.each(['cafe', 'Café', 'cafe\u0301', 'CAFÉ'])(
    '"%s" finds titles and texts of all dates, the latest first, and ideas',
    async (text) => {
      const { posts, postCount, ideas } = await server.caller.post.search({ workspaceId, text })
      expect(posts.map(({ date }) => date)).toEqual(['2031-01-01', '2027-02-01', '2019-05-06'])
      expect(postCount).toBe(3)
      expect(ideas.map(({ title }) => title)).toEqual(['Terras'])
    },
  )

  test.each(['smorrebrod', 'SMØRREBRØD', 'lodz', 'aegirstrasse', 'dorde', 'łódź'])(
    '"%s" finds letters that no accent can be taken from, as people type them',
    async (text) => {
      const { posts } = await server.caller.post.search({ workspaceId, text })
      expect(posts.map(({ date }) => date)).toEqual(['2026-01-01'])
    },
  )

  test('every word has to be there', async () => {
    const { posts } = await server.caller.post.search({ workspaceId, text: 'kade cafe' })
    expect(posts.map(({ date }) => date)).toEqual(['2027-02-01'])
  })

  test('among more than are read at once, none is missed', async () => {
    const many = await startWorkspace(server)
    await insertPosts(server, many, 1103)
    const found = await server.caller.post.search({ workspaceId: many, text: 'bericht wijk' })
    expect([found.postCount, found.posts.length]).toEqual([1103, 50])
    expect(found.posts[0]?.date).toBe('2030-12-31')
  })

  test('what is in the bin or in another workspace is not found', async () => {
    const [post] = (await server.caller.post.search({ workspaceId, text: 'dicht' })).posts
    if (post === undefined) throw new Error('the post was not found before it was deleted')
    await server.caller.post.remove({ workspaceId, posts: [{ id: post.id, version: post.version }] })
    const found = await server.caller.post.search({ workspaceId, text: 'dicht' })
    expect(found).toEqual({ posts: [], postCount: 0, ideas: [] })
    const elsewhere = await server.caller.post.search({ workspaceId: otherId, text: 'cafe' })
    expect(elsewhere.posts).toEqual([])
  })

  test('the filter of the calendar finds titles and texts in the same way', async () => {
    const days = { from: '2031-01-01', until: '2031-01-31' }
    const posts = await server.caller.post.range({ workspaceId, ...days, filter: { text: 'cafe' } })
    expect(posts.map(({ title }) => title)).toEqual(['Open dag'])
  })
})
