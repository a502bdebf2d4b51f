import type { Outputs } from '../../lib/trpc.ts'

/** What the server says of today. */
export type TodayView = Outputs['today']['get']
