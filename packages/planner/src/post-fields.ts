import type { Post } from '@cadans/domain'
import type { Place } from './plan.ts'

/** What a place says about a post: everything the plan decides, and nothing a person writes. */
export type PlannedFields = Pick<
  Post,
  | 'channelId'
  | 'date'
  | 'time'
  | 'themeId'
  | 'formatId'
  | 'messageId'
  | 'goalId'
  | 'segmentId'
  | 'origin'
  | 'sourceId'
  | 'campaignId'
  | 'ownerId'
  | 'hiredHelpId'
  | 'deadline'
  | 'promotionCents'
  | 'inviting'
  | 'rubricId'
  | 'placeKey'
  | 'reserve'
  | 'productionWeek'
  | 'reasons'
>

export function postFieldsOf(place: Place): PlannedFields {
  const { key: placeKey, minutes: _minutes, ...fields } = place
  return { ...fields, placeKey }
}
