import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '../app.ts'
import type { AppContext } from '../context.ts'

/** The whole app behind a port of its own. @returns its address and how to close it */
export async function serve(context: AppContext): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(createApp(context))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** One request, its answer untouched: nothing unpacked, nothing followed. */
export async function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const asking = request(url, options)
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const chunks: Uint8Array[] = []
  for await (const chunk of answer as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }
}
