import { DomainError, type LocalDate, type LocalTime, type PostCard } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { memberProcedure, router } from '../trpc.ts'

export interface Today {
  now: { date: LocalDate; time: LocalTime }
  due: PostCard[]
  late: PostCard[]
  waiting: PostCard[]
  openThisWeek: PostCard[]
  publishedThisWeek: number
  frequency: FrequencyCell[]
}

export const todayRouter = router({
  get: memberProcedure.query((): Promise<Today> => {
    throw new DomainError('server.internal')
  }),
})
