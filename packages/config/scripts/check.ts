import { runChecks } from './checks.ts'

if (!(await runChecks())) process.exitCode = 1
