import type { settings as source } from '../nl/settings.ts'
import type { Words } from '../words.ts'

export const settings = { title: 'x' } as const satisfies Words<typeof source>
