import type { Id, PostPatch } from '@cadans/domain'
import type { PostLookup } from './post-lookup.ts'

/** In which table each field of a post names a row. */
export const fieldTables = {
  channelId: 'channels',
  themeId: 'themes',
  formatId: 'formats',
  messageId: 'messages',
  goalId: 'goals',
  segmentId: 'segments',
  sourceId: 'sources',
  campaignId: 'campaigns',
  ownerId: 'people',
  reviewerId: 'people',
  hiredHelpId: 'hiredHelp',
} as const satisfies Partial<Record<keyof PostPatch, keyof PostLookup>>

export type NamingField = keyof typeof fieldTables

export interface Option {
  value: Id
  label: string
}

/**
 * What a field of a post can name, for the field itself and for a filter on it.
 * @param current the row that a field names: of the retired ones it is offered alone. A filter offers all, when left out
 */
export function postOptions(lookup: PostLookup, field: NamingField, current?: Id | null): Option[] {
  return [...lookup[fieldTables[field]].values()]
    .filter((row) => current === undefined || !('retired' in row && row.retired) || row.id === current)
    .map((row) => ({ value: row.id, label: labelOf(row) }))
}

/** What the row is called that a field names; undefined where it is gone. */
export function nameIn(lookup: PostLookup, field: NamingField, id: Id): string | undefined {
  const row = lookup[fieldTables[field]].get(id)
  return row && labelOf(row)
}

function labelOf(row: { name: string } | { text: string }): string {
  return 'name' in row ? row.name : row.text
}
