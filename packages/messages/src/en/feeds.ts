import type { feeds as source } from '../nl/feeds.ts'
import type { Words } from '../words.ts'

export const feeds = { title: 'x' } as const satisfies Words<typeof source>
