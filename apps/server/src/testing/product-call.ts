import type { ErrorCode, ErrorParams } from '@cadans/domain'

/** What a server over HTTP refused. */
class Refusal extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams) {
    super(code)
    this.code = code
    this.params = params
  }
}

interface Answered {
  result?: { data: unknown }
  error?: { data: { domain: { code: ErrorCode; params: ErrorParams } } }
}

/**
 * Calls a procedure of a server that runs elsewhere, as the browser does.
 * @throws {Refusal}; {TypeError} when the connection breaks
 */
export async function callProduct<T>(
  url: string,
  path: string,
  { input, isQuery = false }: { input: unknown; isQuery?: boolean },
): Promise<T> {
  const body = JSON.stringify(input)
  const answer = await (isQuery
    ? fetch(`${url}/trpc/${path}?input=${encodeURIComponent(body)}`)
    : fetch(`${url}/trpc/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
  const { result, error } = (await answer.json()) as Answered
  if (error !== undefined) throw new Refusal(error.data.domain.code, error.data.domain.params)
  return result?.data as T
}
