import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/** For its owner alone. Windows keeps rights otherwise, and takes no notice. */
const PRIVATE = 0o600

/**
 * Sees to it that a file is there and that nobody but its owner may read it, whatever the folder lets others do; SQLite gives what it
 * keeps beside a database the same rights. One that is there is not opened: closing it again would let go of every lock that this
 * process has on it.
 * @throws what the file system refuses
 */
export function makePrivate(file: string): void {
  try {
    if (!existsSync(file)) closeSync(openSync(file, 'ax', PRIVATE))
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isThere) throw error
  }
  closeToOthers(file)
}

/** Takes the rights of others on a file that may be there. One that is another user's keeps its own. */
export function closeToOthers(file: string): void {
  if (!existsSync(file)) return
  try {
    chmodSync(file, PRIVATE)
  } catch (error) {
    const isOthers = error instanceof Error && 'code' in error && error.code === 'EPERM'
    if (!isOthers) throw error
  }
}
