import type { Id, Language } from '@cadans/domain'

declare const acting: unique symbol

/**
 * The person who acts, in the workspace they act in. Every function that reads or writes rows of a workspace demands
 * one, and only the door makes one (`requireMember`), so that leaving authorization out does not compile.
 */
export interface Member {
  readonly [acting]: true
  readonly workspaceId: Id
  readonly personId: Id
  readonly zone: string
  readonly language: Language
}
