import { createFeedSchema, DomainError, type Feed, feedFilterSchema, type Id, idSchema } from '@cadans/domain'
import { memberInput, memberProcedure, router } from '../trpc.ts'

interface Answer {
  changeNumber: number
  changeSetId: Id | null
}

export const feedRouter = router({
  list: memberProcedure.query((): Promise<Feed[]> => Promise.resolve([])),
  create: memberProcedure
    .input(memberInput({ feed: createFeedSchema }))
    .mutation((): Promise<Answer & { feed: Feed; token: string; url: string }> => {
      throw new DomainError('server.internal')
    }),
  revoke: memberProcedure.input(memberInput({ id: idSchema })).mutation((): Promise<Answer> => {
    throw new DomainError('server.internal')
  }),
  preview: memberProcedure
    .input(memberInput({ filter: feedFilterSchema }))
    .query((): Promise<{ events: number }> => {
      throw new DomainError('server.internal')
    }),
})
