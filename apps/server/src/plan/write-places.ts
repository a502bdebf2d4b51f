import type { Id } from '@cadans/domain'
import { type Difference, postFieldsOf } from '@cadans/planner'
import type { Change } from '../journal/change.ts'
import { postKind } from '../post/post.kind.ts'
import { openPlace } from '../post/post.rules.ts'

/** Writes a difference: new places, places that move, places that go. */
export async function writePlaces(
  change: Change,
  { added, moved, removed }: Difference,
  { tacticVersion, newId }: { tacticVersion: number; newId: () => Id },
): Promise<void> {
  const { at } = change
  await change.create(
    postKind,
    added.map((place) => openPlace({ id: newId(), ...postFieldsOf(place), tacticVersion }, at)),
  )
  const places = new Map(moved.map(({ postId, place }) => [postId, place]))
  const moving = moved.map(({ postId }) => ({ id: postId, version: null }))
  await change.update(postKind, moving, (post) => {
    const place = places.get(post.id)
    return place === undefined ? post : { ...post, ...postFieldsOf(place), tacticVersion }
  })
  await change.remove(
    postKind,
    removed.map(({ postId }) => ({ id: postId, version: null })),
  )
}
