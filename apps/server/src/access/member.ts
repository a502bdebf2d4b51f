import type { ApprovalMode, Country, Id, Language, Role } from '@cadans/domain'
import type { KnownActor } from './actor.ts'

declare const acting: unique symbol
declare const writing: unique symbol

/**
 * The person who acts, in the workspace they act in. Every function that reads rows of a workspace demands one, and only the
 * door makes one (`requireMember`), so that leaving authorization out does not compile.
 */
export interface Member {
  readonly [acting]: true
  readonly workspaceId: Id
  readonly personId: Id
  readonly role: Role
  readonly zone: string
  readonly country: Country
  readonly language: Language
  /** Whether posts of this workspace are read by somebody else before they go out. */
  readonly approval: ApprovalMode
  /** Whether nobody else of the workspace could say yes to a post. */
  readonly isAlone: boolean
  /** Who is behind it, to be asked again; null where the secret of an address is the authorization. */
  readonly actor: KnownActor | null
}

/**
 * A member who may do what a procedure writes. Every function that writes rows demands one, and only `assertRole` makes one.
 * That they may is asked again where the write happens (`requireStillWriter`).
 */
export interface Writer extends Member {
  readonly [writing]: true
  /** The least role for what they set out to do. */
  readonly least: Role
}
