import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { measure } from '@cadans/config/bench/measure.ts'
import { createApp } from '../src/app.ts'
import { postKind } from '../src/post/post.kind.ts'
import { openBenchServer, startMunicipality } from './fixture.ts'
import { insertPosts } from './seed-posts.ts'

const POSTS = 10_000
const month = { from: '2030-05-27', until: '2030-07-07' }

const server = await openBenchServer()
const { caller, context } = server
const workspaceId = await startMunicipality(server)
await insertPosts(server, workspaceId, POSTS)

const columns = postKind.columns.filter((column) => !['copy', 'note', 'reasons'].includes(column))
const bare = `select ${columns.map((column) => `"${column}"`).join(', ')} from posts
  where workspace_id = ? and date >= ? and date <= ? and deleted_at is null order by date, time, id`
const query = { sql: bare, parameters: [workspaceId, month.from, month.until] }
const shown = (await caller.post.range({ workspaceId, ...month })).length

await measure({
  name: `month range of ${POSTS.toLocaleString('en')} posts through tRPC (${shown} shown); floor: the bare SQL`,
  ours: () => caller.post.range({ workspaceId, ...month }),
  floor: () => runBare(query),
  goal: { most: 50 },
  rounds: 61,
})

const http = createServer(createApp(context)).listen(0, '127.0.0.1')
await new Promise((resolve) => http.once('listening', resolve))
const { port } = http.address() as AddressInfo
const input = encodeURIComponent(JSON.stringify({ workspaceId, ...month }))
await measure({
  name: `the same month over HTTP, as the browser reads it; floor: the bare SQL`,
  ours: async () => (await fetch(`http://127.0.0.1:${port}/trpc/post.range?input=${input}`)).json(),
  floor: () => runBare(query),
  goal: { most: 100 },
  rounds: 31,
})
http.closeAllConnections()
http.close()
await server.close()

function runBare({ sql, parameters }: { sql: string; parameters: readonly string[] }): Promise<unknown> {
  return context.database.read.executeQuery({
    sql,
    parameters,
    query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] },
    queryId: { queryId: 'bare' },
  })
}
