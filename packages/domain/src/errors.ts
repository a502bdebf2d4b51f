/** Everything that can be refused, with its HTTP-like kind; the sentence stands in the message catalogue under the same code. */
export const errorKinds = {
  'input.invalid': 'BAD_REQUEST',
  'input.tooLarge': 'PAYLOAD_TOO_LARGE',
  'workspace.notFound': 'NOT_FOUND',
  'workspace.notExample': 'CONFLICT',
  'row.notFound': 'NOT_FOUND',
  'row.stale': 'CONFLICT',
  'row.inUse': 'CONFLICT',
  'row.twice': 'CONFLICT',
  'kpi.twice': 'CONFLICT',
  'kpi.back': 'CONFLICT',
  'result.twice': 'CONFLICT',
  'row.ahead': 'BAD_REQUEST',
  'row.foreign': 'BAD_REQUEST',
  'post.published': 'CONFLICT',
  'post.notOpen': 'CONFLICT',
  'post.openWithoutTitle': 'BAD_REQUEST',
  'post.deadlineAfterDate': 'BAD_REQUEST',
  'post.outsideCalendar': 'BAD_REQUEST',
  'post.publishedAhead': 'BAD_REQUEST',
  'post.unapproved': 'CONFLICT',
  'post.notAsked': 'FORBIDDEN',
  'post.ownWork': 'FORBIDDEN',
  'post.withoutText': 'CONFLICT',
  'post.notInReview': 'CONFLICT',
  'bin.gone': 'NOT_FOUND',
  'bin.missing': 'CONFLICT',
  'comment.notOwn': 'FORBIDDEN',
  'family.sameChannel': 'BAD_REQUEST',
  'family.twoIdeas': 'CONFLICT',
  'family.none': 'CONFLICT',
  'idea.inUse': 'CONFLICT',
  'tactic.unknownChannel': 'BAD_REQUEST',
  'tactic.stale': 'CONFLICT',
  'plan.stale': 'CONFLICT',
  'plan.past': 'BAD_REQUEST',
  'plan.tooLarge': 'BAD_REQUEST',
  'plan.noChannels': 'BAD_REQUEST',
  'plan.busy': 'TOO_MANY_REQUESTS',
  'plan.stopped': 'CLIENT_CLOSED_REQUEST',
  'plan.failed': 'SERVICE_UNAVAILABLE',
  'undo.nothing': 'CONFLICT',
  'undo.conflict': 'CONFLICT',
  'redo.nothing': 'CONFLICT',
  'feed.notFound': 'NOT_FOUND',
  'account.signedOut': 'UNAUTHORIZED',
  'account.unclaimed': 'FORBIDDEN',
  'account.claimed': 'CONFLICT',
  'account.known': 'CONFLICT',
  'account.wrong': 'UNAUTHORIZED',
  'account.wrongCode': 'UNAUTHORIZED',
  'account.wrongPassword': 'BAD_REQUEST',
  'account.tooOften': 'TOO_MANY_REQUESTS',
  'account.elsewhere': 'CONFLICT',
  'account.outside': 'FORBIDDEN',
  'account.tooMuch': 'TOO_MANY_REQUESTS',
  'password.common': 'BAD_REQUEST',
  'claim.invalid': 'FORBIDDEN',
  'invitation.invalid': 'NOT_FOUND',
  'reset.invalid': 'NOT_FOUND',
  'member.role': 'FORBIDDEN',
  'member.notOwn': 'FORBIDDEN',
  'member.lastOwner': 'CONFLICT',
  'member.twice': 'CONFLICT',
  'share.notFound': 'NOT_FOUND',
  'share.tooOften': 'TOO_MANY_REQUESTS',
  'live.tooMany': 'TOO_MANY_REQUESTS',
  'door.host': 'FORBIDDEN',
  'door.origin': 'FORBIDDEN',
  'door.contentType': 'UNSUPPORTED_MEDIA_TYPE',
  'door.method': 'METHOD_NOT_SUPPORTED',
  'door.busy': 'TOO_MANY_REQUESTS',
  'storage.readOnly': 'SERVICE_UNAVAILABLE',
  'storage.full': 'SERVICE_UNAVAILABLE',
  'storage.busy': 'SERVICE_UNAVAILABLE',
  'storage.damaged': 'SERVICE_UNAVAILABLE',
  'storage.newer': 'SERVICE_UNAVAILABLE',
  'storage.foreign': 'SERVICE_UNAVAILABLE',
  'storage.encoding': 'SERVICE_UNAVAILABLE',
  'storage.unreachable': 'SERVICE_UNAVAILABLE',
  'storage.denied': 'SERVICE_UNAVAILABLE',
  'storage.insecure': 'SERVICE_UNAVAILABLE',
  'storage.pooler': 'SERVICE_UNAVAILABLE',
  'installation.notOwner': 'FORBIDDEN',
  'installation.lastOwner': 'CONFLICT',
  'installation.noAccount': 'NOT_FOUND',
  'backup.nothing': 'CONFLICT',
  'backup.notFound': 'NOT_FOUND',
  'backup.damaged': 'CONFLICT',
  'backup.inUse': 'CONFLICT',
  'backup.notEmpty': 'CONFLICT',
  'backup.otherEngine': 'CONFLICT',
  'server.internal': 'INTERNAL_SERVER_ERROR',
} as const

export type ErrorCode = keyof typeof errorKinds
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorKinds, code)
}

export type ErrorParams = Record<string, string | number | boolean | null | readonly string[]>

/** A refusal with a name: code and parameters for the user's sentence, cause for the log. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DomainError'
    this.code = code
    this.params = params
  }
}
