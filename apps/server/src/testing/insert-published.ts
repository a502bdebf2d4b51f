import { addDays, type Id } from '@cadans/domain'
import { noFigures } from '@cadans/insight/testing/no-figures.ts'
import { insertRecords } from '../journal/rows.store.ts'
import { postKind } from '../post/post.kind.ts'
import { madePost } from '../post/post.rules.ts'
import { postResultKind } from '../result/post-result.kind.ts'
import type { AppContext } from '../context.ts'
import type { Caller } from './test-context.ts'

const DAYS = 364

/** Of one post in so many nothing was read. */
const UNREAD = 9

/** Puts so many published posts into the year 2026, evenly, nearly all with what they did, as rows without a history. */
export async function insertPublished(
  { context, caller }: { context: AppContext; caller: Caller },
  workspaceId: Id,
  count: number,
): Promise<void> {
  const { channels } = await caller.strategy.get({ workspaceId })
  const { themes } = (await caller.tactic.get({ workspaceId })).tactic
  const author = { personId: '', role: 'owner', approval: 'off', isAlone: true, formats: [] } as const
  const posts = Array.from({ length: count }, (_, index) => ({
    ...madePost(
      {
        id: context.newId(),
        channelId: channels[index % channels.length]?.id ?? '',
        date: addDays('2026-01-01', index % DAYS),
        time: '12:00',
        title: `Bericht ${index} over het leven in de wijk`,
        copy: 'Kom langs, er is koffie. '.repeat(20),
        themeId: themes[index % themes.length]?.id ?? null,
      },
      { ...author, at: '2026-01-01T00:00:00.000Z', today: '2026-01-01' },
    ),
    status: 'published' as const,
    version: 1,
  }))
  const read = posts.filter((_post, index) => index % UNREAD > 0)
  const results = read.map(({ id, date }, index) => ({
    ...noFigures,
    id: context.newId(),
    version: 1,
    postId: id,
    measuredOn: addDays(date, 7),
    reach: 500 + ((index * 13) % 400),
    reactions: 20 + ((index * 7) % 31) + 10 * (index % themes.length),
    comments: index % 9,
    shares: index % 5,
  }))
  await context.database.write(async (transaction) => {
    const into = { transaction, engine: context.database.engine }
    await insertRecords(into, {
      table: 'posts',
      columns: [...postKind.columns, 'workspace_id'],
      records: posts.map((post) => [...postKind.encode(post), workspaceId]),
    })
    await insertRecords(into, {
      table: 'post_results',
      columns: [...postResultKind.columns, 'workspace_id'],
      records: results.map((result) => [...postResultKind.encode(result), workspaceId]),
    })
  })
}
