import type { Goal, Id, Routine, StartWorkspace, Weekday } from '@cadans/domain'
import { serverWords } from '@cadans/messages'

type StartingRoutine = 'answer' | 'seek' | 'listen'

/** On which weekdays, and how many minutes each time. */
const rhythms: Readonly<Record<StartingRoutine, { weekdays: readonly Weekday[]; minutes: number }>> = {
  answer: { weekdays: [1, 2, 3, 4, 5], minutes: 10 },
  seek: { weekdays: [2], minutes: 15 },
  listen: { weekdays: [1], minutes: 15 },
}
const names = ['answer', 'seek', 'listen'] as const

/** What the routines of a first start take of the weekly minutes. */
export const routineMinutes = names.reduce(
  (sum, name) => sum + rhythms[name].weekdays.length * rhythms[name].minutes,
  0,
)

interface Parts {
  goals: readonly Goal[]
  channelId: Id | null
  ownerId: Id
}

/**
 * The work of conversation and monitoring, ready: answering, looking for people who ask for help, and reading what is said of
 * brand, sector and others, each with what to search for.
 */
export function startingRoutines(
  { language, sector, name, startDate }: StartWorkspace,
  { goals, channelId, ownerId }: Parts,
  newId: () => Id,
): Routine[] {
  const words = serverWords[language].firstRoutines
  const searches = { answer: [], seek: words.seek[sector], listen: [name, ...words.sector[sector]] }
  const goalId = goals.find(({ kind }) => kind === 'conversation')?.id ?? null
  return names.map((routine) => ({
    id: newId(),
    version: 1,
    name: words.names[routine],
    note: words.notes[routine],
    goalId: routine === 'listen' ? null : goalId,
    ownerId,
    // What is said of somebody is said anywhere.
    channelId: routine === 'listen' ? null : channelId,
    searches: [...searches[routine]],
    weekdays: [...rhythms[routine].weekdays],
    minutes: rhythms[routine].minutes,
    everyWeeks: 1,
    from: startDate,
    until: null,
    doneOn: null,
  }))
}
