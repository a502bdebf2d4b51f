import { useTranslation } from 'react-i18next'
import type { DocumentProps } from '../parts/document-props.ts'
import { useDocumentFormats } from '../parts/use-document-formats.ts'
import { useKpiStates } from '../../../shared/kpis/use-kpi-states.ts'
import { Most } from './most.tsx'
import { Tile } from './tile.tsx'
import classes from './one-page.module.css'

/** What it is all for, and the figure that shows it. */
export function GoalsTile({ content }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'strategy'])
  const { date } = useDocumentFormats()
  const states = useKpiStates(content)
  return (
    <Tile title={t('strategy:goals.name')} isWide>
      <Most rows={content.goals} most={4}>
        {({ id, name }) => {
          const [first] = states.filter(({ kpi }) => kpi.goalId === id)
          return (
            <>
              <b className={classes.name}>{name}</b>
              {first !== undefined && (
                <span className={classes.clamped}>
                  {t('kpiLine', {
                    name: first.kpi.name,
                    now: first.now,
                    target: first.target,
                    date: date(first.kpi.dueOn),
                    words: first.words,
                  })}
                </span>
              )}
            </>
          )
        }}
      </Most>
    </Tile>
  )
}
