import type { Problem } from '@cadans/planner'
import { UnstyledButton } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { RemarkList } from './effect/remark-list.tsx'
import { sectionIcons } from './section-icons.ts'
import type { SectionId } from './section-list.ts'
import { sectionAnchor } from './use-sections.ts'
import classes from './tactic.module.css'

export interface SectionCardProps {
  id: SectionId
  /** What is chosen, in one line. */
  summary: string
  isOpen: boolean
  onToggle: () => void
  remarks: readonly Problem[]
  isWrong: boolean
  children: ReactNode
}

/** One question of the tactic: closed it says what is chosen, open it lets you choose. */
export function SectionCard({ id, summary, isOpen, onToggle, remarks, isWrong, children }: SectionCardProps) {
  const { t } = useTranslation('tactic')
  const bodyId = useId()
  const Icon = sectionIcons[id]
  return (
    <div id={sectionAnchor(id)} className={classes.card} data-open={isOpen}>
      <UnstyledButton
        className={classes.head ?? ''}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={onToggle}
      >
        <span className={classes.icon}>
          <Icon size={17} strokeWidth={1.8} aria-hidden />
        </span>
        <span className={classes.words}>
          <span className={classes.question}>{t(`section.${id}.question`)}</span>
          <span className={classes.summary}>{isWrong ? t('mark.wrong') : summary}</span>
        </span>
        {remarks.length > 0 && (
          <span className={classes.mark} role='img' aria-label={t('mark.remarks', { count: remarks.length })}>
            {remarks.length}
          </span>
        )}
        <ChevronDown size={18} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <div id={bodyId}>
        {isOpen && (
          <div className={classes.body}>
            <RemarkList remarks={remarks} />
            {children}
          </div>
        )}
      </div>
    </div>
  )
}
