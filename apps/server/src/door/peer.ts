import type { IncomingMessage } from 'node:http'
import type { Request } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'

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

/** What proxies of all makes say of whom they speak for. */
const PASSED_ON = /^(?:forwarded|via|cdn-loop)$|^x-(?:forwarded|original|envoy|proxy)|-ip$|-ip-/

/**
 * Whether a request was made on this machine. What a proxy passes on comes from loopback too, but says for whom: such a
 * request counts as remote.
 */
export function isLocal(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  const isLoopback = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
  return isLoopback && !Object.keys(request.headers).some((header) => PASSED_ON.test(header))
}

/**
 * Whether an installation can be told to be reached from its own machine alone. Where it is to be reached under another name, or
 * proxies stand before it, what comes from loopback may be anybody's, whether or not the proxy says so.
 */
export function isForOneself({ publicUrl, proxies }: { publicUrl: string; proxies: number }): boolean {
  return proxies === 0 && isLoopbackName(URL.parse(publicUrl)?.hostname)
}

/** A household or an office has this much of IPv6 to itself (RFC 6177): who is limited by address is limited by that. */
const NETWORK_BITS = 64

/** The network that a request comes from: its address, and of IPv6 the part that whoever has it cannot choose. */
export function networkOf({ ip }: Pick<Request, 'ip'>): string {
  const [address = ''] = (ip ?? '').split('%')
  return ipKeyGenerator(address, NETWORK_BITS)
}
