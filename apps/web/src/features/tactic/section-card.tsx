import type { Problem } from '@cadans/planner'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Check, ChevronDown } from 'lucide-react'
import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import { RemarkList } from './effect/remark-list.tsx'
import { SectionContent } from './section-content.tsx'
import { sectionIcons } from './section-icons.ts'
import type { SectionId } from './parts/section-list.ts'
import { sectionAnchor } from './use-sections.ts'
import classes from './tactic.module.css'

export interface SectionCardProps {
  id: SectionId
  /** What is chosen, in one line. */
  summary: string
  /** Whether somebody said something here. */
  isAnswered: boolean
  isOpen: boolean
  onToggle: (id: SectionId) => void
  remarks: readonly Problem[]
  isWrong: boolean
  /** Whether somebody else changed one of its fields as well. */
  isClashing: boolean
}

/** One question of the tactic: closed it says what is chosen, open it lets you choose. */
export const SectionCard = memo(function SectionCard(props: SectionCardProps) {
  const { id, summary, isAnswered, isOpen, onToggle, remarks, isWrong, isClashing } = props
  const { t } = useTranslation('tactic')
  const may = useMay()
  const bodyId = useId()
  const Icon = sectionIcons[id]
  return (
    <div id={sectionAnchor(id)} className={classes.card} data-open={isOpen}>
      <UnstyledButton
        className={classes.head ?? ''}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => onToggle(id)}
      >
        <span className={classes.icon} data-answered={isAnswered}>
          <Icon size={17} strokeWidth={1.8} aria-hidden />
        </span>
        <span className={classes.words}>
          <span className={classes.question}>{t(`section.${id}.question`)}</span>
          <span className={classes.summary}>
            {isClashing ? t('save.clash') : isWrong ? t('mark.wrong') : summary}
          </span>
        </span>
        {remarks.length > 0 && (
          <span className={classes.mark} role='img' aria-label={t('mark.remarks', { count: remarks.length })}>
            {remarks.length}
          </span>
        )}
        <span className={classes.answered} data-answered={isAnswered}>
          {isAnswered && <Check size={16} aria-hidden />}
          {isAnswered ? <VisuallyHidden>{t('answered')}</VisuallyHidden> : t('unanswered')}
        </span>
        <ChevronDown size={18} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <div id={bodyId}>
        {isOpen && (
          <div className={classes.body}>
            <RemarkList remarks={remarks} />
            <ReadOnly when={!may.plan}>
              <SectionContent id={id} />
            </ReadOnly>
          </div>
        )}
      </div>
    </div>
  )
})
