import type { Limit } from '@cadans/planner'
import { Alert } from '@mantine/core'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../posts/post-lookup.ts'
import { limitSentence } from './limit-sentence.ts'
import classes from './plan.module.css'
import { useFactWords } from './use-fact-words.ts'
import { useWords } from './use-words.ts'

interface Props {
  limits: readonly Limit[]
  /** Names of a tactic that is not saved yet; those of the workspace when left out. */
  lookup?: PostLookup
}

/** What the plan as a whole cannot meet, and what would help; nothing where all is met. */
export function LimitLines({ limits, lookup }: Props) {
  const t = useWords()
  const wordsOf = useFactWords(lookup)
  const { language } = useWorkspace()
  if (limits.length === 0) return null
  return (
    // No alert, which a screen reader would interrupt itself for with every move of a slider.
    <Alert color='warm' role='note' title={t('plan:limits.title')}>
      <ul className={classes.report}>
        {limits.map((limit) => {
          const sentence = limitSentence(limit, { t, language, wordsOf })
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </Alert>
  )
}
