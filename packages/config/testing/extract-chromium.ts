// Run as a program of its own: the package extracts into TMPDIR, which a program can only set for itself.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
await chromium.executablePath()
// The libraries that a machine without a desktop lacks (libnss3 and its kin).
await inflate(join(dirname(entry), '../bin/al2023.tar.br'))
