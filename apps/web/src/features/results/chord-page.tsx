import type { LocalDate } from '@cadans/domain'
import {
  type ChordMeasure,
  chordMeasures,
  LEAST_POSTS_IN_ALL,
  MOST_ZEROS,
  SETTLED_DAYS,
} from '@cadans/insight'
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
import { More } from '../../ui/form/more.tsx'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import { Section } from '../../ui/section.tsx'
import { FactorEffects } from './factor-effects.tsx'
import { InteractionCard } from './interaction-card.tsx'
import { chordHorizon } from '../../shared/chord/use-chord-lines.ts'
import { useChordSentence } from '../../shared/chord/use-chord-sentence.ts'
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
            variant='default'
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
  const [isTable, setTable] = useState(false)
  const { posts, silence } = chord
  return (
    <Section
      title={t('insight:chord.title')}
      count={posts}
      side={<TwinSwitch isTable={isTable} onChange={setTable} />}
    >
      <div className={classes.words}>
        <PlainWords chord={chord} />
        {silence !== null && (
          <Text size='sm' fw={650}>
            {silence === 'posts'
              ? t('insight:chord.few', { posts, least: LEAST_POSTS_IN_ALL })
              : t('insight:chord.small', { most: 100 * MOST_ZEROS })}
          </Text>
        )}
        <Select
          label={t('chord.measure')}
          w={280}
          maw='100%'
          value={measure}
          data={chordMeasures.map((one) => ({ value: one, label: t(`insight:measure.${one}`) }))}
          onChange={(value) => onMeasure(chordMeasures.find((one) => one === value) ?? measure)}
        />
        <HowItWasFound chord={chord} />
        {silence === null && !isTable && <Text size='sm'>{t('chord.legend')}</Text>}
      </div>
      <div className={classes.factors}>
        {chord.factors.map((factor) => (
          <FactorEffects key={`${factor.factor}${factor.channelId}`} factor={factor} isTable={isTable} />
        ))}
      </div>
    </Section>
  )
}

/** Over what it was found, what is compared, and what is not. */
function HowItWasFound({ chord }: Pick<ChordCardProps, 'chord'>) {
  const { t } = useTranslation(['results', 'insight'])
  const { language } = useWorkspace()
  const { measure, posts, silence, typical, spread, unknown, unsettled, from, until, counts } = chord
  const figure = (value: number) => formatNumber(value, language)
  const isOfInteractions = measure === 'interactions' || measure === 'rate'
  const names = counts.map((count) => t(`insight:measure.${count}`).toLocaleLowerCase(language))
  return (
    <More label={t('chord.how')}>
      <Text size='sm'>{t('insight:chord.about')}</Text>
      {from !== null && until !== null && (
        <Text size='sm'>
          {t('chord.over', {
            count: posts,
            from: formatDate(from, language, 'shortYear'),
            until: formatDate(until, language, 'shortYear'),
          })}{' '}
          {measure === 'rate'
            ? t('insight:chord.typicalRate', { typical: figure(100 * typical) })
            : t('insight:chord.typical', { typical: figure(typical) })}{' '}
          {silence === null && t('insight:chord.spread', { spread: figure(spread) })}
        </Text>
      )}
      {isOfInteractions && names.length > 0 && (
        <Text size='sm'>{t('insight:chord.counts', { counts: names.join(', ') })}</Text>
      )}
      <PromotedWords chord={chord} />
      {unknown > 0 && <Text size='sm'>{t('insight:chord.unknown', { count: unknown })}</Text>}
      {unsettled > 0 && (
        <Text size='sm'>{t('insight:chord.unsettled', { count: unsettled, days: SETTLED_DAYS })}</Text>
      )}
    </More>
  )
}

/** Why promotion is not compared, and whom it reached. */
function PromotedWords({ chord: { promoted } }: Pick<ChordCardProps, 'chord'>) {
  const { t } = useTranslation(['results', 'insight'])
  const { language } = useWorkspace()
  const { posts, paidReach, organicReach } = promoted
  if (posts === 0) return null
  const people = (count: number) => formatNumber(count, language, 0)
  return (
    <Text size='sm'>
      {t('insight:chord.promoted')}{' '}
      {paidReach !== null &&
        organicReach !== null &&
        t('insight:chord.promotedReach', { paid: people(paidReach), organic: people(organicReach) })}
    </Text>
  )
}

/** What does most and what does least, before all figures. */
function PlainWords({ chord }: Pick<ChordCardProps, 'chord'>) {
  const { t } = useTranslation('results')
  const sentenceOf = useChordSentence()
  // Why nothing is said stands right below.
  if (chord.silence !== null) return null
  // One channel is not another's lesson: what holds over all of them comes first.
  const all = chord.factors
    .filter(({ factor, channelId }) => channelId === null && factor !== 'channel' && factor !== 'inviting')
    .flatMap((factor) => factor.values.map((value) => ({ factor, value })))
    .toSorted((a, b) => b.value.effect - a.value.effect)
  const best = all.find(({ value }) => value.verdict === 'more')
  const least = all.findLast(({ value }) => value.verdict === 'less')
  const said = [best, least].flatMap((one) => (one === undefined ? [] : [sentenceOf(one.factor, one.value)]))
  return (
    <div className={classes.plain}>
      {(said.length === 0 ? [t('chord.nothingClear')] : said).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
