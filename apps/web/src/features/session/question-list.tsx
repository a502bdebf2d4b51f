import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type SessionQuestion, sessionQuestions } from '../../lib/addresses/session-search.ts'
import classes from './session.module.css'

interface Props {
  open: SessionQuestion | undefined
  answered: Readonly<Record<SessionQuestion, boolean>>
  onOpen: (question: SessionQuestion) => void
}

/** All questions, so that one can go to any of them: with which have an answer. */
export function QuestionList({ open, answered, onOpen }: Props) {
  const { t } = useTranslation('session')
  return (
    <nav aria-label={t('list')} className={classes.list}>
      <ol>
        {sessionQuestions.map(({ id }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.item ?? ''}
              aria-current={open === id ? 'step' : undefined}
              onClick={() => onOpen(id)}
            >
              <span className={classes.tick} data-answered={answered[id] || undefined} aria-hidden>
                {answered[id] && <Check size={12} strokeWidth={3} />}
              </span>
              <span>{t(`question.${id}`)}</span>
              <VisuallyHidden>, {t(answered[id] ? 'answered' : 'unanswered')}</VisuallyHidden>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  )
}
