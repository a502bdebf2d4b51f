import { basename } from 'node:path'
import { localeOf, readEnvironment } from '../environment.ts'
import { systemClock } from '../clock.ts'
import { say, sentenceOf, toStartupProblem } from '../startup-problem.ts'
import { restoreBackup } from './restore-backup.ts'

const locale = localeOf()
const [, , , name, ...more] = process.argv
try {
  const environment = readEnvironment()
  if (name === undefined || more.length > 0) {
    process.stdout.write(`${say(locale, (words) => words.backup.restoreUsage)}\n`)
    process.exitCode = 1
  } else {
    const place = await restoreBackup(environment, name, systemClock).catch((error: unknown) => {
      throw toStartupProblem(error, environment)
    })
    process.stdout.write(`${say(locale, (words) => words.backup.restored, { name })}\n`)
    process.stdout.write(`${say(locale, (words) => words.backup.doors)}\n`)
    if (place !== undefined)
      process.stdout.write(
        `${say(locale, (words) => words.backup.aside, { place, name: basename(place) })}\n`,
      )
  }
} catch (error) {
  process.stderr.write(`${sentenceOf(error, locale)}\n`)
  process.exitCode = 1
}
