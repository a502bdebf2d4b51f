import type { Server } from 'node:http'
import type { AppContext } from '../context.ts'
import type { Environment } from '../environment.ts'
import { listBackups, removeOldBackups } from './backup-folder.ts'
import { makeBackup } from './make-backup.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A start is busy enough. */
const FIRST_LOOK = MINUTE
/** How often is looked whether one is due: a computer that slept, or a clock that was set, costs no backup. */
const BETWEEN_LOOKS = 15 * MINUTE

/** Makes a backup whenever the last one is old enough, until the server closes. One that fails is told to the log and tried again. */
export function scheduleBackups(
  server: Server,
  { logger, clock }: Pick<AppContext, 'logger' | 'clock'>,
  environment: Environment,
): void {
  const { dataDir, backupHours, backupDays } = environment
  if (backupHours === 0) return
  const closing = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const plan = (milliseconds: number): void => {
    timer = setTimeout(() => void look(), milliseconds).unref()
  }
  const look = async (): Promise<void> => {
    try {
      if (isBackupDue(await listBackups(dataDir), backupHours, clock.now())) {
        await makeBackup(environment, clock, closing.signal)
        await removeOldBackups(dataDir, backupDays, clock.now())
      }
    } catch (error) {
      if (!closing.signal.aborted) logger.error({ err: error }, 'backup')
    }
    if (!closing.signal.aborted) plan(BETWEEN_LOOKS)
  }
  server.once('close', () => {
    clearTimeout(timer)
    closing.abort()
  })
  plan(FIRST_LOOK)
}

/** Whether so many hours have no backup. One that claims to be of a later moment comes from a clock that was wrong, and does not count. */
export function isBackupDue(backups: readonly { at: string }[], hours: number, now: number): boolean {
  return !backups.some(({ at }) => Date.parse(at) <= now && now - Date.parse(at) < hours * HOUR)
}
