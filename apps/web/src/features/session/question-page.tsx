import { Button, Group } from '@mantine/core'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionQuestion } from '../../lib/addresses/session-search.ts'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import { Answer } from './answers/answer.tsx'
import type { SessionProps } from './session-props.ts'
import { useExample } from './use-example.ts'
import classes from './session.module.css'

interface Props extends SessionProps {
  question: SessionQuestion
  isAnswered: boolean
  isLast: boolean
  onBack: (() => void) | null
  onNext: () => void
  onOpen: (question: SessionQuestion) => void
}

/**
 * One question: what is asked and why, what somebody like you would say, and where to answer it. Each is a page of its own (`key`),
 * read from its first word, also by who hears the page.
 */
export function QuestionPage({ question, strategy, groundwork, isAnswered, isLast, onBack, ...to }: Props) {
  const { t } = useTranslation('session')
  const { workspace } = useWorkspace()
  const may = useMay()
  const example = useExample(question, workspace.sector)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    globalThis.scrollTo({ top: 0 })
  }, [])
  return (
    <section className={classes.question} aria-labelledby='session-question'>
      <h2 id='session-question' ref={heading} tabIndex={-1} className={classes.asked}>
        {t(`question.${question}`)}
      </h2>
      <p className={classes.why}>{t(`why.${question}`)}</p>
      {example !== undefined && <p className={classes.example}>{t('example', { example })}</p>}
      <ReadOnly when={!may.plan}>
        <div className={classes.answer}>
          <Answer question={question} strategy={strategy} groundwork={groundwork} onOpen={to.onOpen} />
        </div>
      </ReadOnly>
      <Group justify='space-between' className={classes.foot ?? ''}>
        {onBack === null ? (
          <span />
        ) : (
          <Button variant='default' leftSection={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
            {t('back')}
          </Button>
        )}
        <Button
          variant={isAnswered ? 'filled' : 'default'}
          rightSection={<ArrowRight size={16} aria-hidden />}
          onClick={to.onNext}
        >
          {t(isLast ? 'finish' : isAnswered ? 'next' : 'skip')}
        </Button>
      </Group>
    </section>
  )
}
