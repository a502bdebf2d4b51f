import type { LocalDate } from '@cadans/domain'
import { type ChordMeasure, chordMeasures, LEAST_POSTS_IN_ALL, SETTLED_DAYS } from '@cadans/insight'
import { Button, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChartNoAxesColumn } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../lib/format.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import { Section } from '../../ui/section.tsx'
import { FactorEffects } from './factor-effects.tsx'
import { InteractionCard } from './interaction-card.tsx'
import { chordHorizon } from '../../shared/chord/use-chord-lines.ts'
import classes from './results.module.css'

/** What strikes a chord, and whether sending was answered, over the year up to a day. */
export function ChordPage({ until }: { until: LocalDate }) {
  const { t } = useTranslation(['results', 'insight'])
  const { workspaceId, today } = useWorkspace()
  const [measure, setMeasure] = useState<ChordMeasure>('interactions')
  const horizon = chordHorizon(until, today)
  const query = useQuery(
    trpc.result.chord.queryOptions(
      { workspaceId, horizon, measure },
      { placeholderData: (before) => before },
    ),
  )
  if (query.error !== null) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <CardsSkeleton cards={2} height={280} />
  const { chord, interaction } = query.data
  if (chord.posts + chord.unknown + chord.unsettled === 0) {
    return (
      <EmptyState
        icon={ChartNoAxesColumn}
        title={t('chord.emptyTitle')}
        text={t('chord.emptyText')}
        action={
          <Button
            renderRoot={(props) => (
              <Link
                to='/w/$workspaceId/results'
                params={{ workspaceId }}
                search={{ section: 'posts' }}
                {...props}
              />
            )}
          >
            {t('chord.emptyAction')}
          </Button>
        }
      />
    )
  }
  return (
    <div className={classes.cards}>
      <ChordCard chord={chord} measure={measure} onMeasure={setMeasure} />
      <InteractionCard interaction={interaction} />
    </div>
  )
}

interface ChordCardProps {
  chord: Outputs['result']['chord']['chord']
  measure: ChordMeasure
  onMeasure: (measure: ChordMeasure) => void
}

function ChordCard({ chord, measure, onMeasure }: ChordCardProps) {
  const { t } = useTranslation(['results', 'insight'])
  const { language } = useWorkspace()
  const [isTable, setTable] = useState(false)
  const { posts, few, typical, spread, unknown, unsettled, from, until } = chord
  return (
    <Section
      title={t('insight:chord.title')}
      count={posts}
      side={<TwinSwitch isTable={isTable} onChange={setTable} />}
    >
      <div className={classes.words}>
        <Text size='sm'>{t('insight:chord.about')}</Text>
        {from !== null && until !== null && (
          <Text size='sm'>
            {t('chord.over', {
              count: posts,
              from: formatDate(from, language, 'numeric'),
              until: formatDate(until, language, 'numeric'),
            })}{' '}
            {t('insight:chord.typical', { typical: formatNumber(typical, language) })}{' '}
            {t('insight:chord.spread', { spread: formatNumber(spread, language) })}
          </Text>
        )}
        {few && (
          <Text size='sm' fw={650}>
            {t('insight:chord.few', { posts, least: LEAST_POSTS_IN_ALL })}
          </Text>
        )}
        {unknown > 0 && <Text size='sm'>{t('insight:chord.unknown', { count: unknown })}</Text>}
        {unsettled > 0 && (
          <Text size='sm'>{t('insight:chord.unsettled', { count: unsettled, days: SETTLED_DAYS })}</Text>
        )}
        <Select
          label={t('chord.measure')}
          w={280}
          value={measure}
          data={chordMeasures.map((one) => ({ value: one, label: t(`insight:measure.${one}`) }))}
          onChange={(value) => onMeasure(chordMeasures.find((one) => one === value) ?? measure)}
        />
      </div>
      <div className={classes.factors}>
        {chord.factors.map((factor) => (
          <FactorEffects key={`${factor.factor}${factor.channelId}`} factor={factor} isTable={isTable} />
        ))}
      </div>
    </Section>
  )
}
