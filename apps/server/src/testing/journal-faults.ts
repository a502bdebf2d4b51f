import type { Executor } from '@cadans/database'
import { sql } from 'kysely'

/** How many operations are there by half: whatever the journal says of a write must be true of its rows. */
export async function countHalves(read: Executor): Promise<number> {
  const { rows } = await sql<{ halves: number }>`
    select
      (select count(*) from change_sets where row_count <>
        (select count(*) from changes where change_set_id = change_sets.id)) +
      (select count(*) from changes where not exists
        (select 1 from change_sets where id = change_set_id)) +
      (select count(*) from change_counters where number <>
        (select max(number) from change_sets where workspace_id = change_counters.workspace_id)) +
      (select count(*) from posts where version <>
        (select count(*) from changes where entity = 'post' and entity_id = posts.id)) +
      (select count(*) from ideas where version <>
        (select count(*) from changes where entity = 'idea' and entity_id = ideas.id))
      as halves`.execute(read)
  return rows[0]?.halves ?? Number.NaN
}
