/** To be seen; to talk with people; to hear what is said. */
export const goalKinds = ['promotion', 'conversation', 'monitoring'] as const
export type GoalKind = (typeof goalKinds)[number]

/** From not now to most heavily. */
export const goalWeights = [0, 1, 2, 3, 4, 5] as const

/** The goals that messages are to serve: one of listening is reached by routines, and wants none. */
export function spokenGoals<T extends { kind: GoalKind }>({ goals }: { goals: readonly T[] }): T[] {
  return goals.filter(({ kind }) => kind !== 'monitoring')
}
