import { useTranslation } from 'react-i18next'
import classes from '../../document.module.css'
import { Answer, type AnswerProps } from './answer.tsx'

/** How it sounds, or how it looks: in words, what to do and what not. */
export function GuideAnswer({ of, content }: AnswerProps & { of: 'tone' | 'visual' }) {
  const { t } = useTranslation('tactic')
  const { text, dos, donts, examples } = content.tactic[of]
  const lists = [
    [t('guide.dos'), dos],
    [t('guide.donts'), donts],
    [t('guide.examples'), examples],
  ] as const
  const isEmpty = text === '' && lists.every(([, lines]) => lines.length === 0)
  return (
    <Answer of={of}>
      <p className={classes.prose}>{isEmpty ? t('summary.guideNone') : text}</p>
      {lists.map(
        ([name, lines]) =>
          lines.length > 0 && (
            <p key={name}>
              {name}: {lines.join('; ')}
            </p>
          ),
      )}
    </Answer>
  )
}
