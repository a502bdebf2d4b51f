import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './step.ts'

console.log(
  'Cadans: the server restarts and the pages refresh when a file changes. Open http://127.0.0.1:5173',
)

const children: ChildProcess[] = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn('vite', ['--clearScreen=false'], {
    cwd: join(root, 'apps/web'),
    env: { ...process.env, PATH: `${join(root, 'apps/web/node_modules/.bin')}:${process.env.PATH ?? ''}` },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }),
]

function stop(): void {
  for (const child of children) child.kill('SIGTERM')
}

process.once('SIGINT', stop)
process.once('SIGTERM', stop)
// One without the other is of no use.
for (const child of children) child.once('exit', stop)
