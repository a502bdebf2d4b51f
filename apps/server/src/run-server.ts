import { hasAccounts } from './access/has-accounts.store.ts'
import { createApp } from './app.ts'
import { scheduleBackups } from './backup/backup-schedule.ts'
import { emptyBinDaily } from './bin/daily.ts'
import type { AppContext } from './context.ts'
import { isForOneself } from './door/peer.ts'
import type { Environment } from './environment.ts'
import { listen } from './listen.ts'
import { closeOnCrash, closeOnSignal } from './shutdown.ts'
import { say } from './startup-problem.ts'

/**
 * Opens the door, says where it is, and answers until a signal comes.
 * @throws {StartupProblem} when the port or the address cannot be used
 */
export async function runServer(context: AppContext, environment: Environment): Promise<void> {
  const { publicUrl, claimToken, database } = context
  const isClaimed = await hasAccounts(database.read)
  // Where people sign in, the first of them does not wait for what that takes to be loaded.
  if (isClaimed) await context.auth()
  const server = await listen(createApp(context), environment)
  emptyBinDaily(context)
  closeOnSignal(server, context)
  scheduleBackups(server, context, environment)
  closeOnCrash(server, context, environment.locale)
  process.stdout.write(`${say(environment.locale, (words) => words.ready, { url: publicUrl })}\n`)
  if (!isClaimed) {
    const url = `${publicUrl}/claim/${claimToken}`
    // Where nobody is the local owner, there is no other way in.
    const isOnlyWay = !isForOneself(environment)
    const sentence = say(environment.locale, (words) => (isOnlyWay ? words.claimFirst : words.claim), { url })
    process.stdout.write(`${sentence}\n`)
  }
}
