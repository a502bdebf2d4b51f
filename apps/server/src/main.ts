import { localeOf, readEnvironment } from './environment.ts'
import { sentenceOf } from './startup-problem.ts'

try {
  const environment = readEnvironment()
  // Each is loaded when it is its turn: what keeps the server from starting is said before all the rest has been read.
  const { restoreRequested } = await import('./backup/restore-request.ts')
  await restoreRequested(environment)
  const { createContext } = await import('./context.ts')
  const context = await createContext(environment)
  const { runServer } = await import('./run-server.ts')
  await runServer(context, environment)
} catch (error) {
  process.stderr.write(`${sentenceOf(error, localeOf())}\n`)
  process.exitCode = 1
}
