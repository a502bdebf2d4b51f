import type { Limit } from '@cadans/planner'
import { Alert } from '@mantine/core'
import { useWorkspace } from '../../lib/workspace.ts'
import type { Overload } from '../../shared/hours/overload.ts'
import { useOverloadSentences } from '../../shared/hours/use-overload-sentences.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { More } from '../../ui/form/more.tsx'
import { limitSentence } from './limit-sentence.ts'
import classes from './plan.module.css'
import { useFactWords } from '../../shared/reasons/use-fact-words.ts'
import { useWords } from '../../lib/use-words.ts'

interface Props {
  limits: readonly Limit[]
  /** Whose hours the limit of hours is about. */
  overload?: readonly Overload[]
  /** Names of a tactic that is not saved yet; those of the workspace when left out. */
  lookup?: PostLookup
}

/** So many stand in sight: a share that nothing fits falls short on every channel. */
const SHOWN = 5

/** What the plan as a whole cannot meet, and what would help; nothing where all is met. */
export function LimitLines({ limits, overload = [], lookup }: Props) {
  const t = useWords()
  const wordsOf = useFactWords(lookup)
  const { language } = useWorkspace()
  const { basis } = usePostBasis()
  const overloadSentences = useOverloadSentences()
  const names = lookup ?? basis?.lookup
  if (limits.length === 0) return null
  const sentences = limits
    .toSorted((one, other) => rankOf(other) - rankOf(one))
    .flatMap((limit) => [
      limitSentence(limit, { t, language, wordsOf }),
      ...(limit.code === 'limit.hours' && names !== undefined ? overloadSentences(overload, names) : []),
    ])
  return (
    // No alert, which a screen reader would interrupt itself for with every move of a slider.
    <Alert color='warm' role='note' title={t('plan:limits.title')}>
      <Lines sentences={sentences.slice(0, SHOWN)} />
      {sentences.length > SHOWN && (
        <More label={t('plan:showMore', { count: sentences.length - SHOWN })}>
          <Lines sentences={sentences.slice(SHOWN)} />
        </More>
      )}
    </Alert>
  )
}

function Lines({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={classes.report}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** By how many thousandths of a post they concern; what concerns the whole plan before them. */
function rankOf(limit: Limit): number {
  if ('owed' in limit) return limit.owed
  return 'posts' in limit ? 1000 * limit.posts : Number.MAX_SAFE_INTEGER
}
