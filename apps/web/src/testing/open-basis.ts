import { client } from '../lib/trpc.ts'
import { lookupOf } from '../shared/posts/post-lookup.ts'
import type { PostBasis } from '../shared/posts/use-post-basis.ts'

/** What the posts of a workspace on the server choose from. */
export async function openBasis(workspaceId: string): Promise<PostBasis> {
  const strategy = await client.strategy.get.query({ workspaceId })
  const { tactic } = await client.tactic.get.query({ workspaceId })
  return { strategy, tactic, lookup: lookupOf(strategy, tactic) }
}
