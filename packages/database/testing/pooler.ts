import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What PgBouncer takes of a client that begins: all else it refuses, where nobody told it to look away. */
const KNOWN = new Set([
  'user',
  'database',
  'client_encoding',
  'datestyle',
  'timezone',
  'standard_conforming_strings',
  'application_name',
])
const PROTOCOL_3 = 196_608
const HEAD = 8
const READY = 'Z'.charCodeAt(0)
const IDLE = 'I'.charCodeAt(0)

/**
 * A pooler before a PostgreSQL, as PgBouncer is in transaction mode: it refuses settings that come with a connection, and after each
 * transaction nothing is left of what was set on it.
 */
export async function poolBefore(url: string): Promise<{ url: string; close: () => Promise<void> }> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  // Each message goes at once: held back until the last is acknowledged, as by default, each takes 40 milliseconds.
  const server = createServer({ noDelay: true }, (near) => {
    keep(sockets, near)
    let held = Buffer.alloc(0)
    const begin = (chunk: Buffer): void => {
      held = Buffer.concat([held, chunk])
      if (held.length < HEAD || held.length < held.readUInt32BE(0)) return
      if (held.readUInt32BE(4) !== PROTOCOL_3) {
        // Asked for encryption: none.
        near.write('N')
        held = held.subarray(held.readUInt32BE(0))
        return
      }
      near.off('data', begin)
      const unknown = parametersOf(held).find((name) => !KNOWN.has(name.toLowerCase()))
      if (unknown !== undefined) {
        near.end(refusal(`unsupported startup parameter: ${unknown}`))
        return
      }
      const far = connect({ port: Number(port), host: hostname, noDelay: true })
      keep(sockets, far)
      far.write(held)
      near.pipe(far)
      far.on('data', resetting(near, far))
      near.on('close', () => far.destroy())
      far.on('close', () => near.destroy())
    }
    near.on('data', begin)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const pooled = new URL(url)
  pooled.port = String((server.address() as AddressInfo).port)
  return {
    url: pooled.href,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => sockets.delete(socket))
}

/** Passes on what the server says; whenever a transaction has ended, it first clears the connection. */
function resetting(near: Socket, far: Socket): (chunk: Buffer) => void {
  let held = Buffer.alloc(0)
  let hasBegun = false
  let waiting: Buffer | undefined
  return (chunk) => {
    held = Buffer.concat([held, chunk])
    while (held.length > 4 && held.length > held.readUInt32BE(1)) {
      const message = held.subarray(0, held.readUInt32BE(1) + 1)
      held = held.subarray(message.length)
      const isReady = message[0] === READY
      if (waiting !== undefined) {
        if (isReady) {
          near.write(waiting)
          waiting = undefined
        }
      } else if (isReady && hasBegun && message[5] === IDLE) {
        waiting = message
        far.write(framed('Q', 'discard all\0'))
      } else {
        hasBegun ||= isReady
        near.write(message)
      }
    }
  }
}

/** Names and values stand by turns. */
function parametersOf(startup: Buffer): string[] {
  const words = startup.subarray(HEAD, startup.readUInt32BE(0)).toString().split('\0')
  return words.filter((word, at) => at % 2 === 0 && word !== '')
}

function refusal(message: string): Buffer {
  return framed('E', `SFATAL\0VFATAL\0C08P01\0M${message}\0\0`)
}

function framed(type: string, body: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(body) + 4)
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)])
}
