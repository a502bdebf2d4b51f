import { localeOf, readEnvironment } from '../environment.ts'
import { systemClock } from '../clock.ts'
import { say, sentenceOf, toStartupProblem } from '../startup-problem.ts'
import type { Backup } from './backup.schema.ts'
import { backupFolder, listBackups, removeOldBackups } from './backup-folder.ts'
import { makeBackup } from './make-backup.ts'
import { listReplaced } from './restore-backup.ts'

const locale = localeOf()
const [, , , word, ...more] = process.argv
try {
  const environment = readEnvironment()
  const { dataDir, backupDays } = environment
  if (word === 'list' && more.length === 0) {
    print(await listText(dataDir))
  } else if (word === undefined) {
    const backup = await makeBackup(environment, systemClock).catch((error: unknown) => {
      throw toStartupProblem(error, environment)
    })
    await removeOldBackups(dataDir, backupDays, systemClock.now())
    print(say(locale, (words) => words.backup.made, factsOf(backup)))
  } else {
    print(say(locale, (words) => words.backup.backupUsage))
    process.exitCode = 1
  }
} catch (error) {
  process.stderr.write(`${sentenceOf(error, locale)}\n`)
  process.exitCode = 1
}

async function listText(dataDir: string): Promise<string> {
  const backups = await listBackups(dataDir)
  const place = backupFolder(dataDir)
  if (backups.length === 0) return say(locale, (words) => words.backup.none, { place })
  const lines = backups.map((backup) => `${backup.name}  ${factsOf(backup).size}`)
  const replaced = await listReplaced(dataDir)
  const title = say(locale, (words) => words.backup.replaced)
  return [
    say(locale, (words) => words.backup.list, { place }),
    ...lines,
    ...(replaced.length > 0 ? [title, ...replaced] : []),
  ].join('\n')
}

function factsOf({ name, rows, bytes }: Backup): { name: string; rows: number; size: string } {
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0)
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return { name, rows: count, size }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
