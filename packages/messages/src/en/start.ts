import type { start as source } from '../nl/start.ts'
import type { Words } from '../words.ts'

export const start = { title: 'x' } as const satisfies Words<typeof source>
