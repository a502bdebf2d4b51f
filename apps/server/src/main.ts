import { hasAccounts } from './access/has-accounts.store.ts'
import { emptyBinDaily } from './bin/daily.ts'
import { createApp } from './app.ts'
import { scheduleBackups } from './backup/backup-schedule.ts'
import { restoreRequested } from './backup/restore-request.ts'
import { createContext } from './context.ts'
import { isForOneself } from './door/peer.ts'
import { localeOf, readEnvironment } from './environment.ts'
import { listen } from './listen.ts'
import { closeOnCrash, closeOnSignal } from './shutdown.ts'
import { say, sentenceOf } from './start-problem.ts'

try {
  const environment = readEnvironment()
  await restoreRequested(environment)
  const context = await createContext(environment)
  const server = await listen(createApp(context), environment)
  emptyBinDaily(context)
  closeOnSignal(server, context)
  scheduleBackups(server, context, environment)
  closeOnCrash(server, context, environment.locale)
  const { publicUrl, claimToken, database } = context
  process.stdout.write(`${say(environment.locale, (words) => words.ready, { url: publicUrl })}\n`)
  if (!(await hasAccounts(database.read))) {
    const url = `${publicUrl}/claim/${claimToken}`
    // Where nobody is the local owner, there is no other way in.
    const isOnlyWay = !isForOneself(environment)
    const sentence = say(environment.locale, (words) => (isOnlyWay ? words.claimFirst : words.claim), { url })
    process.stdout.write(`${sentence}\n`)
  }
} catch (error) {
  process.stderr.write(`${sentenceOf(error, localeOf())}\n`)
  process.exitCode = 1
}
