import type { Horizon } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format.ts'
import type { Groundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useChordLines } from '../../shared/chord/use-chord-lines.ts'
import { usePublishedLine } from '../../shared/period/use-published-line.ts'
import { RoomLink } from '../../shared/ways/room-link.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './review.module.css'

/** Frequency, KPIs and chord of a period, each in a line or two. */
export function ReviewFigures({ horizon, groundwork }: { horizon: Horizon; groundwork: Groundwork }) {
  const { t } = useTranslation(['review', 'insight'])
  const { language, today } = useWorkspace()
  const { sentence } = usePublishedLine(horizon)
  const chord = useChordLines(horizon.until)
  return (
    <>
      <Section title={t('figures')}>
        <div className={classes.body}>
          {sentence === undefined ? <LinesSkeleton lines={2} /> : <Text>{sentence}</Text>}
          <RoomLink room='results' label={t('toPlan')} />
        </div>
      </Section>
      <Section title={t('kpis')} count={groundwork.kpis.length}>
        {groundwork.kpis.length === 0 ? (
          <Text className={classes.empty ?? ''}>{t('noKpis')}</Text>
        ) : (
          <ul className={classes.lines}>
            {groundwork.kpis.map((kpi) => {
              const { id, name, unit, baseline, target: aim } = kpi
              const course = courseOf(kpi)
              const own = groundwork.measurements.filter(({ kpiId }) => kpiId === id)
              const { status, places } = kpiProgress(course, own, today)
              const last = places.at(-1)?.value ?? baseline
              const figure = (value: number) =>
                [formatNumber(value, language, 2), unit].filter(Boolean).join(' ')
              return (
                <li key={id}>
                  {name}: {figure(last)}
                  <span className={classes.note}>
                    {t(`insight:kpi.${status}`)} · {figure(baseline)} → {figure(aim)}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
      <Section title={t('chord')} count={chord?.length ?? 0}>
        {chord === undefined ? (
          <LinesSkeleton lines={3} />
        ) : chord.length === 0 ? (
          <Text className={classes.empty ?? ''}>{t('noChord')}</Text>
        ) : (
          <ul className={classes.lines}>
            {chord.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
