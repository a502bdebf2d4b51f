import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentProps } from '../document-props.ts'

/** What every answer of step 6 is written from. */
export type AnswerProps = Pick<DocumentProps, 'content' | 'lookup'>

type AnswerId =
  | 'themes'
  | 'mix'
  | 'sources'
  | 'tone'
  | 'visual'
  | 'rhythm'
  | 'formats'
  | 'segments'
  | 'people'
  | 'reach'
  | 'promotion'
  | 'campaigns'
  | 'milestones'
  | 'rubrics'
  | 'room'
  | 'closed'

/** One answer of step 6 under its name. */
export function Answer({ of, children }: { of: AnswerId; children: ReactNode }) {
  const { t } = useTranslation('tactic')
  return (
    <>
      <h3>{t(`section.${of}.name`)}</h3>
      {children}
    </>
  )
}
