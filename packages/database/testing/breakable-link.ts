import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface BreakableLink {
  /** The database's address by way of this link. */
  url: string
  /** Cuts every connection at once, as a restart of the server or a pulled cable does. */
  cut: () => Promise<void>
  /** Whether new connections get through. */
  open: (isOpen: boolean) => void
  close: () => Promise<void>
}

/** A link to a PostgreSQL that breaks on demand. */
export async function linkTo(url: string): Promise<BreakableLink> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let isOpen = true
  const server = createServer((near) => {
    if (!isOpen) {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const linked = new URL(url)
  linked.port = String((server.address() as AddressInfo).port)
  const cut = async (): Promise<void> => {
    const closed = [...sockets].map((socket) => once(socket.destroy(), 'close'))
    await Promise.all(closed)
    // One turn more, so that the other side has heard of it.
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url: linked.href,
    cut,
    open: (value) => {
      isOpen = value
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      await cut()
      await closed
    },
  }
}
