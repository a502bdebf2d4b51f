import type { Horizon } from '@cadans/domain'
import type { HoursCell } from '@cadans/planner'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatHours, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../../ui/section.tsx'
import { FigureButton } from './figure-button.tsx'
import { LoadBar } from './load-bar.tsx'
import { byRow } from './matrix.ts'
import type { OpenBehind } from '../../shared/posts/posts-behind.tsx'
import { WeekHead } from './week-head.tsx'
import classes from './results.module.css'

interface Props {
  cells: readonly HoursCell[]
  horizon: Horizon
  lookup: PostLookup
  onOpen: OpenBehind
}

/** Hours of work against hours there are, a row a person, in the week in which the work is done. */
export function HoursCard({ cells, horizon, lookup, onOpen }: Props) {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  const { rows, weeks } = byRow(cells, ({ personId }) => personId)
  return (
    <Section title={t('hours')}>
      {cells.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('noHours')}</Text>
      ) : (
        <ScrollRegion label={t('hours')}>
          <table className={classes.matrix}>
            <thead>
              <tr>
                <th scope='col'>{t('person')}</th>
                {weeks.map((week) => (
                  <WeekHead key={week} week={week} horizon={horizon} />
                ))}
              </tr>
            </thead>
            <tbody>
              {[...rows].map(([personId, ofPerson]) => {
                const name = lookup.people.get(personId)?.name ?? ''
                return (
                  <tr key={personId}>
                    <th scope='row'>
                      <span className={classes.rowName}>
                        <InitialsMark name={name} silent />
                        {name}
                      </span>
                    </th>
                    {weeks.map((week) => {
                      const cell = ofPerson.get(week)
                      if (cell === undefined) return <td key={week}>·</td>
                      const figures = {
                        planned: formatHours(cell.plannedMinutes, language),
                        capacity: formatHours(cell.capacityMinutes, language),
                      }
                      const isOver = cell.plannedMinutes > cell.capacityMinutes
                      const words = t('hoursFigures', figures)
                      const behind = {
                        title: t('cellName', { name, week: formatWeekNumber(week) }),
                        figures: isOver ? `${words}, ${t('over')}` : words,
                        postIds: cell.posts.postIds,
                      }
                      return (
                        <td key={week}>
                          <FigureButton behind={behind} onOpen={onOpen}>
                            <span className={classes.count} data-over={isOver || undefined}>
                              <b>{figures.planned}</b> / {figures.capacity}
                            </span>
                            <LoadBar value={cell.plannedMinutes} ceiling={cell.capacityMinutes} />
                            {isOver && <span className={classes.over}>{t('over')}</span>}
                          </FigureButton>
                        </td>
                      )
                    })}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  )
}
