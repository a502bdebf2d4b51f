import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { measure } from '@cadans/config/bench/measure.ts'
import { createApp } from '../src/app.ts'
import { openBenchServer, startMunicipality } from './fixture.ts'
import { insertPosts } from './seed-posts.ts'

const POSTS = 10_000
const text = 'leven koffie 9999'

const server = await openBenchServer()
const { context } = server
const workspaceId = await startMunicipality(server)
await insertPosts(server, workspaceId, POSTS)

const http = createServer(createApp(context)).listen(0, '127.0.0.1')
await new Promise((resolve) => http.once('listening', resolve))
const { port } = http.address() as AddressInfo
const input = encodeURIComponent(JSON.stringify({ workspaceId, text }))

await measure({
  name: `search in ${POSTS.toLocaleString('en')} posts over HTTP; floor: reading their titles and texts`,
  ours: async () => (await fetch(`http://127.0.0.1:${port}/trpc/post.search?input=${input}`)).json(),
  floor: () =>
    context.database.read
      .selectFrom('posts')
      .select(['id', 'title', 'copy'])
      .where('workspace_id', '=', workspaceId)
      .where('deleted_at', 'is', null)
      .execute(),
  goal: { most: 250 },
  rounds: 31,
})
http.closeAllConnections()
http.close()
await server.close()
