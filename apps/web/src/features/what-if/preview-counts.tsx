import { useTranslation } from 'react-i18next'
import { differenceKinds } from '../plan/difference-groups.ts'
import type { Preview } from './preview.ts'
import classes from './what-if.module.css'

/** What would change, in five figures. */
export function PreviewCounts({ counts }: Pick<Preview, 'counts'>) {
  const { t } = useTranslation('whatIf')
  return (
    <dl className={classes.counts} aria-label={t('countsLabel')}>
      {differenceKinds.map((kind) => (
        <div key={kind} data-kind={kind} data-none={counts[kind] === 0}>
          <dt>{t(`counts.${kind}`)}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  )
}
