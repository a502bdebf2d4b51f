import type { ChangeSetSummary, Entity } from '@cadans/domain'

/** Kinds of row that a plan is made of, posts left out. */
const answers: ReadonlySet<Entity> = new Set<Entity>([
  'workspace',
  'goal',
  'keyMessage',
  'segment',
  'channel',
  'person',
  'absence',
  'campaign',
  'milestone',
  'closedDays',
  'rubric',
  'routine',
  'tactic',
])

type Line = Pick<ChangeSetSummary, 'changeNumber' | 'deed' | 'entity' | 'isUndone'>

interface Causes<L> {
  /** What was answered anew, the newest first. */
  answers: readonly L[]
  /** Posts were filled, moved or taken away. */
  hasPosts: boolean
  /** Whether all that changed since is known. */
  isWhole: boolean
}

/**
 * What changed since a plan was applied that can make a new one differ from it.
 * @param lines the history, the newest first
 * @param applied the number of the change that applied the plan
 */
export function causesOf<L extends Line>(lines: readonly L[], applied: number): Causes<L> {
  const standing = lines.filter(
    ({ changeNumber, deed, isUndone }) =>
      changeNumber > applied && !isUndone && deed !== 'undo' && deed !== 'redo',
  )
  return {
    answers: standing.filter(({ entity }) => answers.has(entity)),
    hasPosts: standing.some(({ entity }) => entity === 'post'),
    isWhole: lines.some(({ changeNumber }) => changeNumber <= applied),
  }
}
