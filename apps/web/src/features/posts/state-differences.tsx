import { useTranslation } from 'react-i18next'
import type { Outputs } from '../../lib/trpc.ts'
import { useFieldWords } from '../../shared/open-post/use-field-words.ts'
import classes from './post-history.module.css'

type Difference = Outputs['post']['states'][number]['differences'][number]

/** What differed from the state before, field by field, old and new beside each other. */
export function StateDifferences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation('posts')
  const { labelOf, valueOf } = useFieldWords()
  if (differences.length === 0) return null
  return (
    <dl className={classes.differences}>
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{labelOf(field)}</dt>
          <dd>
            {t('history.from', {
              before: valueOf(field, before),
              after: valueOf(field, after),
              interpolation: { escapeValue: false },
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
