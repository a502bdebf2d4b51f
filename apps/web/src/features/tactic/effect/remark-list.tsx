import type { Problem } from '@cadans/planner'
import { Info } from 'lucide-react'
import { useRemarkSentence } from './use-remark-sentence.ts'
import classes from './effect.module.css'

/** What the plan would stumble over, said where it can be changed: a remark, never a refusal. */
export function RemarkList({ remarks }: { remarks: readonly Problem[] }) {
  const sentenceOf = useRemarkSentence()
  if (remarks.length === 0) return null
  return (
    <ul className={classes.remarks}>
      {remarks.map((remark) => (
        <li key={`${remark.path}${remark.code}`}>
          <Info size={15} aria-hidden />
          <span>{sentenceOf(remark)}</span>
        </li>
      ))}
    </ul>
  )
}
