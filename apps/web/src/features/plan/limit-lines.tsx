import type { Limit } from '@cadans/planner'
import { Alert } from '@mantine/core'
import { useWorkspace } from '../../lib/workspace.ts'
import { limitSentence } from './limit-sentence.ts'
import classes from './plan.module.css'
import { useFactWords } from './use-fact-words.ts'
import { useWords } from './use-words.ts'

/** What the plan as a whole cannot meet, and what would help; nothing where all is met. */
export function LimitLines({ limits }: { limits: readonly Limit[] }) {
  const t = useWords()
  const wordsOf = useFactWords()
  const { language } = useWorkspace()
  if (limits.length === 0) return null
  return (
    <Alert color='warm' title={t('plan:limits.title')}>
      <ul className={classes.report}>
        {limits.map((limit) => {
          const sentence = limitSentence(limit, { t, language, wordsOf })
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </Alert>
  )
}
