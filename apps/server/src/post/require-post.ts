import type { Id, Post } from '@cadans/domain'
import type { Change } from '../journal/change.ts'
import { postKind } from './post.kind.ts'

/** A living post, with the lock held. @throws {DomainError} `row.notFound` */
export async function requirePost(change: Change, id: Id): Promise<Post> {
  return (await change.require(postKind, [id])).get(id) as Post
}
