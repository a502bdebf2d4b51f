import { DomainError, type Id } from '@cadans/domain'

/** Somebody whose session was found. */
export interface UserActor {
  readonly kind: 'user'
  readonly userId: string
  readonly sessionId: Id
  readonly name: string
  readonly email: string
  readonly hasTwoFactor: boolean
}

/** Somebody who is let in. As long as nobody has an account, that is whoever sits at this machine. */
export type KnownActor = UserActor | { readonly kind: 'local' }

/** Who asks. From the first account on it takes one, wherever a request comes from. */
export type Actor =
  | KnownActor
  | { readonly kind: 'nobody'; readonly why: 'account.signedOut' | 'account.unclaimed' | 'door.host' }

/** @throws {DomainError} why somebody is not let in */
export function requireKnown(actor: Actor): KnownActor {
  if (actor.kind === 'nobody') throw new DomainError(actor.why)
  return actor
}
