import { saveRoutineSchema, saveTaskSchema } from '@cadans/domain'
import { kindRouter } from '../row/kind.router.ts'
import { routineKind, taskKind } from './work.kinds.ts'

export const taskRouter = kindRouter(taskKind, saveTaskSchema, {
  least: 'contributor',
  references: ({ ownerId }) => ({ person: [ownerId] }),
})

export const routineRouter = kindRouter(routineKind, saveRoutineSchema, {
  least: 'contributor',
  references: ({ ownerId, goalId, channelId }) => ({
    person: [ownerId],
    goal: [goalId],
    channel: [channelId],
  }),
})
