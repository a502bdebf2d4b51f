import { addDays, type Id } from '@cadans/domain'
import { insertRecords } from '../src/journal/rows.store.ts'
import { postKind } from '../src/post/post.kind.ts'
import { madePost } from '../src/post/post.rules.ts'
import type { BenchServer } from './fixture.ts'

const DAYS = 365

/** Puts so many posts into the year 2030, evenly, as rows without a history. @returns their ids, in the order of their days */
export async function insertPosts(
  { context, caller }: Pick<BenchServer, 'context' | 'caller'>,
  workspaceId: Id,
  count: number,
): Promise<Id[]> {
  const { channels } = await caller.strategy.get({ workspaceId })
  const posts = Array.from({ length: count }, (_, index) =>
    madePost(
      {
        id: context.newId(),
        channelId: channels[index % channels.length]?.id ?? '',
        date: addDays('2030-01-01', index % DAYS),
        time: '12:00',
        title: `Bericht ${index} over het leven in de wijk`,
        copy: 'Kom langs, er is koffie. '.repeat(20),
      },
      {
        personId: '',
        role: 'owner',
        approval: 'off',
        isAlone: true,
        formats: [],
        at: '2030-01-01T00:00:00.000Z',
        today: '2030-01-01',
      },
    ),
  )
  await context.database.write((transaction) =>
    insertRecords(
      { transaction, engine: context.database.engine },
      {
        table: 'posts',
        columns: [...postKind.columns, 'workspace_id'],
        records: posts.map((post) => [...postKind.encode({ ...post, version: 1 }), workspaceId]),
      },
    ),
  )
  return posts.map(({ id }) => id)
}
