import type { LocalDate } from '@cadans/domain'
import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PeriodKind } from '../../lib/addresses/results-search.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { periodOf } from '../../shared/period/period-of.ts'
import { Section } from '../../ui/section.tsx'
import { AdherenceCards } from '../adherence/adherence-cards.tsx'
import { DecisionsLog } from '../review/decisions-log.tsx'
import { BestRead } from './best-read.tsx'
import { ResultTiles } from './result-tiles.tsx'
import { SaysCard } from './says-card.tsx'
import classes from './results.module.css'

interface Props {
  period: PeriodKind
  date: LocalDate
}

/** The period against the plan, with beside it what that says, what was read best and what was decided. */
export function PlanPage({ period, date }: Props) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  const horizon = periodOf(period, date)
  const reviews = useGroundwork().data?.reviews ?? []
  const decided = reviews.flatMap(({ decisions }) => decisions).length
  return (
    <div className={classes.page}>
      <ResultTiles period={period} date={date} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <AdherenceCards horizon={horizon} />
        </div>
        <div className={classes.column}>
          <SaysCard horizon={horizon} date={date} />
          <BestRead horizon={horizon} />
          <Section
            title={t('decisions')}
            side={
              decided > 0 && (
                <Anchor
                  renderRoot={(props) => (
                    <Link
                      to='/w/$workspaceId/results'
                      params={{ workspaceId }}
                      search={{ section: 'review', date }}
                      {...props}
                    />
                  )}
                >
                  {t('toReview')}
                </Anchor>
              )
            }
          >
            <DecisionsLog reviews={reviews} most={3} />
          </Section>
        </div>
      </div>
    </div>
  )
}
