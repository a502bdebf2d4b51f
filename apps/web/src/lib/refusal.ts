import { DomainError, type ErrorCode, type ErrorParams, isErrorCode } from '@cadans/domain'
import { TRPCClientError } from '@trpc/client'

/** Why something was refused: by the server, as the server's error formatter says it; `network` when no answer came at all. */
export interface Refusal {
  code: ErrorCode | 'network'
  params: ErrorParams
  /** Dotted path of each field that the schema refused, with the schema's own code. */
  fields: readonly { path: string; message: string }[]
}

export function readRefusal(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, params: error.params, fields: [] }
  if (!(error instanceof TRPCClientError)) {
    return { code: isUnfetched(error) ? 'network' : 'server.internal', params: {}, fields: [] }
  }
  const data: unknown = error.data
  if (!isRecord(data)) return { code: 'network', params: {}, fields: [] }
  const domain = isRecord(data.domain) ? data.domain : {}
  return {
    code: isErrorCode(domain.code) ? domain.code : 'server.internal',
    params: isRecord(domain.params) ? (domain.params as ErrorParams) : {},
    fields: Array.isArray(data.fields) ? data.fields.filter(isField) : [],
  }
}

/** Whether what was to be changed is no longer as it was seen: others were first. */
export function isStale(error: unknown): boolean {
  const { code } = readRefusal(error)
  return code === 'row.stale' || code === 'tactic.stale'
}

/** A room's code or styles that did not arrive; browsers and Vite each have their own sentence for it. */
function isUnfetched(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|preload CSS/i.test(error.message)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isField(field: unknown): field is { path: string; message: string } {
  return isRecord(field) && typeof field.path === 'string' && typeof field.message === 'string'
}
