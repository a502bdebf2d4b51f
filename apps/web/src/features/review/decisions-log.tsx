import type { Review } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useProposalSentence } from './use-proposal-sentence.ts'
import classes from './review.module.css'

interface Props {
  reviews: readonly Review[]
  /** How many of them stand there; all when left out. */
  most?: number
}

/** What was decided in all reviews, the latest first. */
export function DecisionsLog({ reviews, most = Infinity }: Props) {
  const { t } = useTranslation('review')
  const { language } = useWorkspace()
  const sentences = useProposalSentence()
  const decisions = reviews.flatMap((review) => review.decisions)
  if (decisions.length === 0) return <Text className={classes.empty ?? ''}>{t('noLog')}</Text>
  return (
    <ul className={classes.lines}>
      {decisions
        .toSorted((a, b) => (a.date < b.date ? 1 : -1))
        .slice(0, most)
        .map(({ key, date, decision, change, note }) => (
          <li key={`${date}${key}`}>
            <b>{t(`decision.${decision}`)}</b> {formatDate(date, language, 'shortYear')}
            <span className={classes.note}>{sentences.change(change)}</span>
            {note !== '' && <span className={classes.note}>{note}</span>}
          </li>
        ))}
    </ul>
  )
}
