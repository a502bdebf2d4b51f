import { measure } from '@cadans/config/bench/measure.ts'
import type { Id } from '@cadans/domain'
import { appRouter } from '../src/router.ts'
import { createCallerFactory } from '../src/trpc.ts'
import { openBenchServer, startMunicipality } from './fixture.ts'
import { insertPosts } from './seed-posts.ts'

// An agency on a Wednesday in the middle of a year: what lies behind is published, what lies ahead is planned.
const WORKSPACES = 20
const POSTS = 1_000
const today = '2030-06-05'

const server = await openBenchServer()
const { context } = server
const workspaces: Id[] = []
for (let count = 0; count < WORKSPACES; count += 1) {
  const workspaceId = await startMunicipality(server)
  await insertPosts(server, workspaceId, POSTS)
  workspaces.push(workspaceId)
}
const { read } = context.database
await context.database.write((transaction) =>
  transaction.updateTable('posts').set({ status: 'published' }).where('date', '<', today).execute(),
)
const caller = createCallerFactory(appRouter)({
  ...context,
  clock: { now: () => Date.parse(`${today}T10:00:00Z`) },
  actor: { kind: 'local' },
})

await measure({
  name: `this week in ${WORKSPACES} workspaces of ${POSTS.toLocaleString('en')} posts; floor: the week's posts in bare SQL`,
  ours: () => caller.workspace.overview(),
  floor: async () => {
    for (const workspaceId of workspaces) {
      await read
        .selectFrom('posts')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('date', '>=', '2030-06-03')
        .where('date', '<=', '2030-06-09')
        .where('deleted_at', 'is', null)
        .execute()
    }
  },
  goal: { most: 300 },
})
await server.close()
