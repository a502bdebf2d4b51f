import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './step.ts'

await import(pathToFileURL(join(root, 'apps/server/src/backup/backup.command.ts')).href)
