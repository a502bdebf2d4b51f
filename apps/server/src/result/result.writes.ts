import { DomainError, type PostResult } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { assertReferences } from '../row/references.store.ts'
import { postResultKind } from './post-result.kind.ts'
import { resultsOf } from './result.store.ts'

/**
 * Writes what was read of many posts, as one change set. A figure that was not read stays as it was known; a row of a post that
 * has one takes its place.
 * @throws {DomainError} `result.twice` for two rows of one post, `row.foreign`
 */
export async function importResults(
  context: AppContext,
  member: Writer,
  results: readonly Omit<PostResult, 'id' | 'version'>[],
) {
  const intent = { deed: 'importResults', entity: 'postResult', member } as const
  const { changeNumber, changeSetId, result } = await writeChangeSet(context, intent, async (change) => {
    const postIds = [...new Set(results.map(({ postId }) => postId))]
    if (postIds.length < results.length) throw new DomainError('result.twice')
    await assertReferences(change.transaction, member, { after: { post: postIds } })
    const known = await resultsOf(change.transaction, member, postIds)
    const read = new Map(results.map((one) => [one.postId, one]))
    await change.update(postResultKind, [...known.values()].map(unchecked), (row) =>
      merged(row, read.get(row.postId)),
    )
    const fresh = results.filter(({ postId }) => !known.has(postId))
    await change.create(
      postResultKind,
      fresh.map((one) => ({ ...one, id: context.newId() })),
    )
    return { added: fresh.length, changed: known.size }
  })
  return { changeNumber, changeSetId, ...result }
}

/** What was not read of a row stays as it was known. */
function merged(row: PostResult, read: Partial<PostResult> | undefined): PostResult {
  const known = Object.entries(read ?? {}).filter(([, value]) => value !== null)
  return { ...row, ...Object.fromEntries(known) }
}
