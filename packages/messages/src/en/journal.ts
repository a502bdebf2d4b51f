import type { journal as source } from '../nl/journal.ts'
import type { Words } from '../words.ts'

export const journal = { title: 'x' } as const satisfies Words<typeof source>
