import type { today as source } from '../nl/today.ts'
import type { Words } from '../words.ts'

export const today = { title: 'x' } as const satisfies Words<typeof source>
