import type { Routine, Task } from '@cadans/domain'
import { column, json, later, rowKind } from '../journal/row-kind.ts'

export const taskKind = rowKind<Task>()({
  entity: 'task',
  table: 'tasks',
  columns: {
    title: column(),
    date: column(),
    ownerId: column(),
    note: column(),
    doneOn: column(),
  },
  subject: ({ title }) => title,
})

export const routineKind = rowKind<Routine>()({
  entity: 'routine',
  table: 'routines',
  columns: {
    name: column(),
    goalId: column(),
    ownerId: column(),
    weekdays: json(),
    everyWeeks: column(),
    minutes: column(),
    note: column(),
    from: column(),
    until: column(),
    doneOn: column(),
    channelId: column(),
    searches: later(json(), []),
  },
  subject: ({ name }) => name,
})
