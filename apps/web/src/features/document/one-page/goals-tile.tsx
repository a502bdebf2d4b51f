import { useTranslation } from 'react-i18next'
import type { DocumentProps } from '../parts/document-props.ts'
import { useDocumentFormats } from '../parts/use-document-formats.ts'
import { type KpiState, useKpiStates } from '../../../shared/kpis/use-kpi-states.ts'
import { Most } from './most.tsx'
import { Tile } from './tile.tsx'
import classes from './one-page.module.css'

/** What it is all for, and the figure that shows it. */
export function GoalsTile({ content }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'strategy'])
  const { date } = useDocumentFormats()
  const states = useKpiStates(content)
  const lineOf = ({ kpi: { name, dueOn }, now, target, words }: KpiState) =>
    now === null
      ? t('kpiAhead', { name, target, date: date(dueOn), words })
      : t('kpiLine', { name, now, target, date: date(dueOn), words })
  return (
    <Tile title={t('strategy:goals.name')} isWide>
      <Most rows={content.goals} most={4}>
        {({ id, name }) => {
          const [first] = states.filter(({ kpi }) => kpi.goalId === id)
          return (
            <>
              <b className={classes.name}>{name}</b>
              {first !== undefined && <span className={classes.clamped}>{lineOf(first)}</span>}
            </>
          )
        }}
      </Most>
    </Tile>
  )
}
