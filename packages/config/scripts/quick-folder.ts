import { chmod, mkdtemp, statfs } from 'node:fs/promises'

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm'
/** In bytes: what the databases and browsers of a whole run may come to, several times over. */
const ROOM = 8 * 2 ** 30

/**
 * Makes a folder in memory for the temporary files of a run, where there is one with room: databases that live for a test wait
 * for no disk there. Everybody may look into it, since PostgreSQL runs as somebody else when this runs as root.
 * @returns undefined where there is none; the system's own temporary folder serves then
 */
export async function makeQuickFolder(): Promise<string | undefined> {
  const room = await statfs(MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  if (room < ROOM) return undefined
  const folder = await mkdtemp(`${MEMORY}/cadans-`)
  await chmod(folder, 0o755)
  return folder
}
