import { useTranslation } from 'react-i18next'
import { COLUMN } from './brick-paths.ts'
import list from '../../ui/list.module.css'
import classes from './what-if.module.css'

const states = ['still', 'changed', 'added', 'removed'] as const

/** What the look of a brick means. */
export function Legend() {
  const { t } = useTranslation('whatIf')
  return (
    <ul className={list.legend} aria-label={t('legend.label')}>
      {states.map((state) => (
        <li key={state}>
          <svg viewBox={`0 0 ${COLUMN} 10`} width={20} aria-hidden>
            <path
              className={classes.bricks}
              data-state={state}
              style={{ '--brick': 'var(--accent)' }}
              d='M2 1h19v8h-19z'
            />
          </svg>
          {t(`legend.${state}`)}
        </li>
      ))}
    </ul>
  )
}
