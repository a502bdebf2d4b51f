import type { Id } from '@cadans/domain'
import { type Difference, type Place, postFieldsOf } from '@cadans/planner'
import { type Change, unchecked } from '../journal/change.ts'
import { postKind } from '../post/post.kind.ts'
import { openPlace } from '../post/post.rules.ts'
import { familyIds } from './family-ids.ts'

/**
 * Writes a difference: new places, places that move, places that go.
 * @param families ids of the families that posts have already
 */
export async function writePlaces(
  change: Change,
  { added, moved, removed }: Difference,
  { tacticVersion, newId, families }: { tacticVersion: number; newId: () => Id; families: ReadonlySet<Id> },
): Promise<void> {
  const { at } = change
  const familyIdOf = familyIds(families, newId)
  const fieldsOf = (place: Place) => ({
    ...postFieldsOf(place),
    familyId: familyIdOf(place.familyId),
    tacticVersion,
  })
  await change.create(
    postKind,
    added.map((place) => openPlace({ id: newId(), ...fieldsOf(place) }, at)),
  )
  const places = new Map(moved.map(({ postId, place }) => [postId, place]))
  const moving = moved.map(({ postId }) => unchecked({ id: postId }))
  await change.update(postKind, moving, (post) => {
    const place = places.get(post.id)
    return place === undefined ? post : { ...post, ...fieldsOf(place) }
  })
  await change.remove(
    postKind,
    removed.map(({ postId }) => unchecked({ id: postId })),
  )
}
