import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { createGate } from '../door/gate.ts'

/**
 * Memory in KiB, passes and lanes of argon2id: the least that OWASP's Password Storage Cheat Sheet asks for
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const SALT_BYTES = 16
const TAG_BYTES = 32

/** Half of the threads that files are read on as well, and a queue of a second or so. */
const gate = createGate(2, 40)

const deriveNow = promisify(argon2)

/** @throws {DomainError} `door.busy` */
const derive: typeof deriveNow = (...of) => gate(() => deriveNow(...of))

/** @returns what is kept of a password: its argon2id hash as a PHC string, with salt and cost in it */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES)
  const tag = await derive('argon2id', { message: normal(password), nonce, ...COST, tagLength: TAG_BYTES })
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Whether a password is the one whose hash was kept, at the cost that the hash names. */
export async function isPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const parts = PHC.exec(hash)
  if (parts === null) return false
  const [, memory, passes, parallelism, salt = '', kept = ''] = parts
  const wanted = Buffer.from(kept, 'base64')
  const tag = await derive('argon2id', {
    message: normal(password),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: wanted.length,
  })
  return timingSafeEqual(tag, wanted)
}

/** One form for the same characters, whatever keyboard typed them. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

/** The base64 of a PHC string has no padding. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
