import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@cadans/domain'
import { writtenFiles } from './written-files.ts'

// Writes `src/written` anew: after a namespace, a language or a parameter came, went or got another name.
const root = join(import.meta.dirname, '..')
const target = join(root, 'src/written')
rmSync(target, { recursive: true, force: true })
mkdirSync(target)
for (const [file, text] of writtenFiles(root, languages)) writeFileSync(join(target, file), text)
