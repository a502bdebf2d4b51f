import type { Horizon } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../lib/use-groundwork.ts'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useKpiStates } from '../../shared/kpis/use-kpi-states.ts'
import { useChordLines } from '../../shared/chord/use-chord-lines.ts'
import { usePublishedLine } from '../../shared/period/use-published-line.ts'
import { RoomLink } from '../../shared/ways/room-link.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './review.module.css'

/** Frequency, KPIs and chord of a period, each in a line or two. */
export function ReviewFigures({ horizon, groundwork }: { horizon: Horizon; groundwork: Groundwork }) {
  const { t } = useTranslation('review')
  const kpis = useKpiStates(groundwork)
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
      <Section title={t('kpis')} count={kpis.length}>
        {kpis.length === 0 ? (
          <Text className={classes.empty ?? ''}>{t('noKpis')}</Text>
        ) : (
          <ul className={classes.lines}>
            {kpis.map(({ kpi: { id, name }, now, baseline, target, words }) => (
              <li key={id}>
                {[name, now].filter((part) => part !== null).join(': ')}
                <span className={classes.note}>
                  {words} · {baseline} → {target}
                </span>
              </li>
            ))}
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
