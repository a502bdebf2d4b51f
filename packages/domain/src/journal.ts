import type { Id } from './id.ts'
import type { Role } from './role.ts'

/** The kinds of row that the journal records. */
export const entities = [
  'workspace',
  'goal',
  'keyMessage',
  'segment',
  'channel',
  'person',
  'absence',
  'campaign',
  'milestone',
  'closedDays',
  'rubric',
  'tactic',
  'tacticVersion',
  'idea',
  'post',
  'feed',
  'kpi',
  'measurement',
  'task',
  'routine',
  'inventory',
  'snapshot',
  'competitor',
  'observation',
  'channelChoice',
  'assumption',
  'strategyNotes',
  'postResult',
  'review',
  'membership',
  'invitation',
  'shareLink',
  'comment',
] as const
export type Entity = (typeof entities)[number]

/** What a change set did, in the product's verbs; the client makes the sentence. */
export const deeds = [
  'start',
  'example',
  'create',
  'update',
  'remove',
  'move',
  'fill',
  'release',
  'join',
  'split',
  'bulk',
  'applyPlan',
  'saveTactic',
  'importResults',
  'decide',
  'askApproval',
  'approve',
  'sendBack',
  'bringBack',
  'renewAddress',
  'undo',
  'redo',
] as const
export type Deed = (typeof deeds)[number]

/** One line of the history. */
export interface ChangeSetSummary {
  id: Id
  changeNumber: number
  deed: Deed
  entity: Entity
  /** The name of the row concerned, when there is one row. */
  subject: string
  rows: number
  personId: Id
  at: string
  /** The change set that this one takes back or brings back. */
  reverses: Id | null
  isUndone: boolean
  /** Of a change of a membership or an invitation, whose subject is a person: the role that came or went with it. */
  role: Role | null
}

/** A change set as the history shows it to one person. */
export interface HistoryLine extends ChangeSetSummary {
  /** Whether it stands, and is that person's to take back. */
  mayUndo: boolean
}
