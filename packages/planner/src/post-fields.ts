import type { Post } from '@cadans/domain'
import type { FreePost, Place } from './request/plan.ts'

/** What a place says about a post: everything the plan decides, and nothing a person writes. */
type PlannedFields = Omit<FreePost, 'id'> & Pick<Post, 'reasons'>

export function postFieldsOf(place: Place): PlannedFields {
  const { key: placeKey, minutes: _minutes, ...fields } = place
  return { ...fields, placeKey }
}
