import { runStep } from './step.ts'

// Never called by itself: only `runStep` keeps it from telling its maker about every run.
const { ok } = await runStep('turbo', ['run', ...process.argv.slice(3)])
if (!ok) process.exitCode = 1
