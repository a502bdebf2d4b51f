import type { adherence as source } from '../nl/adherence.ts'
import type { Words } from '../words.ts'

export const adherence = { title: 'x' } as const satisfies Words<typeof source>
