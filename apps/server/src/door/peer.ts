import type { IncomingMessage } from 'node:http'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A name or an address and perhaps a port, and nothing that an address may have besides, such as a user. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i

/** The host of a Host header, without its port; undefined when it is none. */
export function hostnameOf(host: string | undefined): string | undefined {
  return host !== undefined && HOST.test(host) ? URL.parse(`http://${host}`)?.hostname : undefined
}

export function isLoopbackName(name: string | undefined): boolean {
  return name !== undefined && (loopbackNames.has(name) || name.endsWith('.localhost'))
}

/**
 * Whether a request was made on this machine. What a proxy passes on comes from loopback too, but says for whom: such a
 * request counts as remote.
 */
export function isLocal(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  const isLoopback = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (header) => request.headers[header] !== undefined,
  )
  return isLoopback && !isPassedOn
}
