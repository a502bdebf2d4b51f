import type { templates as source } from '../nl/templates.ts'
import type { Words } from '../words.ts'

export const templates = { title: 'x' } as const satisfies Words<typeof source>
