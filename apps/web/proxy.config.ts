import type { ProxyOptions } from 'vite'

/** What the server answers; everything else is a page of the client. */
const SERVER_PATHS = ['/trpc', '/auth', '/feeds', '/healthz']

/**
 * Passes what is for the server on to it, for `server.proxy`. The server refuses a Host or Origin that is not its own: the proxy
 * speaks in its name.
 */
export function proxyTo(server: string): Record<string, ProxyOptions> {
  const proxy: ProxyOptions = {
    target: server,
    changeOrigin: true,
    configure(handler) {
      handler.on('proxyReq', (request) => {
        if (request.hasHeader('origin')) request.setHeader('origin', server)
      })
    },
  }
  return Object.fromEntries(SERVER_PATHS.map((path) => [path, proxy]))
}
