/** A client that keeps its cookies, as a browser does, against a served app. */
export interface Browser {
  /** A call of a procedure by POST. @returns what came, refused or not */
  call(path: string, input?: unknown): Promise<{ status: number; data: unknown; code: string | undefined }>
  /** A question to what keeps accounts. */
  auth(
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown>; code: string | undefined }>
  cookies: Map<string, string>
}

interface Answered {
  result?: { data: unknown }
  error?: { data: { domain: { code: string } } }
}

export function createBrowser(url: string, headers: Record<string, string> = {}): Browser {
  const cookies = new Map<string, string>()

  async function send(path: string, body: unknown): Promise<{ status: number; json: unknown }> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie, ...headers },
      body: JSON.stringify(body ?? {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const text = await response.text()
    return { status: response.status, json: text === '' ? {} : JSON.parse(text) }
  }

  return {
    cookies,
    async call(path, input) {
      const { status, json } = await send(`/trpc/${path}`, input)
      const { result, error } = json as Answered
      return { status, data: result?.data, code: error?.data.domain.code }
    },
    async auth(path, body) {
      const { status, json } = await send(`/auth${path}`, body)
      const { error } = json as Answered
      return { status, body: json as Record<string, unknown>, code: error?.data.domain.code }
    },
  }
}
