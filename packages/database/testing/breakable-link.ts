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
  const pairs = new Set<readonly [near: Socket, far: Socket]>()
  let isOpen = true
  // Each message goes at once: held back until the last is acknowledged, as by default, each takes 40 milliseconds.
  const server = createServer({ noDelay: true }, (near) => {
    if (!isOpen) {
      near.destroy()
      return
    }
    const far = connect({ port: Number(port), host: hostname, noDelay: true })
    const pair = [near, far] as const
    pairs.add(pair)
    for (const socket of pair) socket.on('error', () => socket.destroy())
    near.pipe(far).on('close', () => near.end())
    far.pipe(near).on('close', () => {
      pairs.delete(pair)
      far.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const linked = new URL(url)
  linked.port = String((server.address() as AddressInfo).port)
  const cut = async (): Promise<void> => {
    await Promise.all(
      [...pairs].map(([near, far]) => {
        near.unpipe()
        far.destroy()
        // It closes once the other side has heard of the end, and ended too.
        return once(near.resume().end(), 'close')
      }),
    )
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
