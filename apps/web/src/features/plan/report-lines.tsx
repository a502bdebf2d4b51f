import type { PlanReport } from '@cadans/planner'
import { useWorkspace } from '../../lib/workspace.ts'
import { More } from '../../ui/form/more.tsx'
import { useWords } from '../../lib/use-words.ts'
import { reportSentences } from './report-sentences.ts'
import classes from './plan.module.css'

/** How well the plan fits, for who wants to know. */
export function ReportLines({ report }: { report: PlanReport }) {
  const t = useWords()
  const { language } = useWorkspace()
  return (
    <More label={t('plan:report.title')}>
      <ul className={classes.report}>
        {reportSentences(report, t, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </More>
  )
}
