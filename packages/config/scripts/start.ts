import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatSeconds, root, runStep } from './step.ts'

console.log('Cadans: preparing the pages (the first time, and after a change, this takes a moment) …')
const build = await runStep('turbo', ['run', 'build', '--filter=@cadans/web'], { quiet: true })

if (build.ok) {
  console.log(`Cadans: pages ready after ${formatSeconds(build.seconds)}. Starting the server …`)
  process.env.NODE_ENV ??= 'production'
  // What was compiled at one start is there at the next: a third of the processor time of starting.
  enableCompileCache(join(root, 'node_modules/.cache/compile'))
  // In this very process: a signal to it, or to pnpm, reaches the server without a messenger.
  await import(pathToFileURL(join(root, 'apps/server/src/main.ts')).href)
} else {
  console.error('Cadans: the pages could not be built. What went wrong stands above.')
  process.exitCode = 1
}
