import { type Absence, addDays, type Person } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatHours } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { OverloadCard } from '../../shared/hours/overload-card.tsx'
import { Section } from '../../ui/section.tsx'
import { WorkBar } from './load-bar.tsx'
import type { Load } from './week-load.ts'
import classes from './team.module.css'

/** Days ahead of which an absence is named. */
const AHEAD = 91

interface Props {
  total: Load
  people: readonly Person[]
  absences: readonly Absence[]
}

/** What the people come to: how full this week is, and who will be away. */
export function TeamSide({ total, people, absences }: Props) {
  return (
    <>
      {total.capacity > 0 && <WeekFigure total={total} />}
      <OverloadCard ways={['tactic']} />
      <Away people={people} absences={absences} />
    </>
  )
}

function WeekFigure({ total: { planned, capacity } }: Pick<Props, 'total'>) {
  const { t } = useTranslation('team')
  const { language } = useWorkspace()
  const hours = (minutes: number) => formatHours(minutes, language)
  const isOver = planned > capacity
  return (
    <Section title={t('weekTitle')}>
      <div className={classes.week}>
        <p className={classes.figure}>
          {t('weekFigure', { planned: hours(planned), capacity: hours(capacity) })}
        </p>
        <WorkBar load={{ planned, capacity }} />
        <Text size='xs' c={isOver ? 'var(--warm-ink)' : 'dimmed'}>
          {isOver
            ? t('weekOver', { over: hours(planned - capacity) })
            : t('weekFree', { free: hours(capacity - planned) })}
        </Text>
        <Text size='xs' c='dimmed'>
          {t('introSide')}
        </Text>
      </div>
    </Section>
  )
}

function Away({ people, absences }: Pick<Props, 'people' | 'absences'>) {
  const { t } = useTranslation('team')
  const { today, language } = useWorkspace()
  const coming = absences
    .filter(({ from, until }) => until >= today && from <= addDays(today, AHEAD))
    .toSorted((a, b) => a.from.localeCompare(b.from))
  const day = (date: string) => formatDate(date, language, 'short')
  return (
    <Section title={t('away')}>
      <div className={classes.week}>
        {coming.length === 0 ? (
          <Text c='dimmed'>{t('awayNone')}</Text>
        ) : (
          <ul className={classes.away}>
            {coming.map(({ id, personId, from, until, note }) => (
              <li key={id}>
                <span>{people.find((person) => person.id === personId)?.name}</span>
                <span className={classes.days}>
                  {from === until ? day(from) : `${day(from)} – ${day(until)}`}
                </span>
                {note !== '' && <span className={classes.why}>{note}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
