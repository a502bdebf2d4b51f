import { addDays, type Horizon, isWithin, type Review, saveReviewSchema } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ClipboardCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { type Groundwork, useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ReadOnly } from '../../ui/read-only.tsx'
import { CardsSkeleton, LinesSkeleton } from '../../ui/skeletons.tsx'
import { useWorkItems } from '../../shared/work/use-work-items.ts'
import { DocumentLinks } from '../../shared/ways/document-links.tsx'
import { PlanButton } from '../plan/plan-button.tsx'
import { reviewCalls } from '../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../ui/form/save-state.tsx'
import { useRow } from '../../lib/rows/use-row.ts'
import { Inventories } from '../strategy/situation/situation-step.tsx'
import { Section } from '../../ui/section.tsx'
import { DecisionsLog } from './decisions-log.tsx'
import { NothingProposed } from './nothing-proposed.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { ReviewFigures } from './review-figures.tsx'
import { GrowingText } from '../../ui/growing-text.tsx'
import classes from './review.module.css'

/** The longest rhythm: the next review is not further off. */
const YEAR_DAYS = 364

/** Looking back over a period, and deciding what changes. */
export function ReviewPage({ horizon }: { horizon: Horizon }) {
  const { t } = useTranslation('review')
  const { language, today } = useWorkspace()
  const work = useWorkItems({ from: addDays(today, -YEAR_DAYS), until: addDays(today, YEAR_DAYS) })
  const may = useMay()
  const query = useGroundwork()
  const groundwork = query.data
  if (query.error !== null) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (groundwork === undefined) return <CardsSkeleton cards={3} height={200} />
  const review = groundwork.reviews.find(
    ({ from, until }) => from === horizon.from && until === horizon.until,
  )
  const next = work?.find(({ kind }) => kind === 'review')?.date
  if (review === undefined) {
    return (
      <div className={classes.columns}>
        <EmptyState
          icon={ClipboardCheck}
          title={t('startTitle')}
          text={
            next === undefined
              ? t('startText')
              : `${t('startText')} ${t('next', { date: formatDate(next, language, 'long') })}`
          }
        />
        <Section title={t('log')}>
          <DecisionsLog reviews={groundwork.reviews} />
        </Section>
      </div>
    )
  }
  return (
    <ReadOnly when={!may.plan}>
      <OpenReview key={review.id} review={review} groundwork={groundwork} />
    </ReadOnly>
  )
}

function OpenReview({ review, groundwork }: { review: Review; groundwork: Groundwork }) {
  const { t } = useTranslation('review')
  const { from, until } = review
  const horizon = { from, until }
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Words review={review} />
        <Proposals review={review} />
        <Section title={t('satisfaction')}>
          <div className={classes.body}>
            <Inventories groundwork={groundwork} />
          </div>
        </Section>
        <Section title={t('log')}>
          <DecisionsLog reviews={groundwork.reviews} />
        </Section>
      </div>
      <div className={classes.column}>
        <ReviewFigures horizon={horizon} groundwork={groundwork} />
        <Heard review={review} groundwork={groundwork} />
        <DocumentLinks horizon={horizon} />
      </div>
    </div>
  )
}

/** What others did, what was heard, and what is still only assumed. */
function Heard({ review: { from, until }, groundwork }: { review: Review; groundwork: Groundwork }) {
  const { t } = useTranslation(['review', 'groundwork'])
  const heard = groundwork.observations.filter(({ date }) => isWithin(date, { from, until }))
  const open = groundwork.assumptions.filter(({ status }) => status === 'open')
  return (
    <>
      <Notes
        title={t('rivals')}
        empty={t('noRivals')}
        lines={heard
          .filter(({ competitorId }) => competitorId !== null)
          .map(({ id, kind, text, competitorId, verdict }) => ({
            id,
            text: `${groundwork.competitors.find((one) => one.id === competitorId)?.name ?? ''}: ${text}`,
            note: `${t(`groundwork:observation.kinds.${kind}`)} · ${t(`groundwork:observation.verdicts.${verdict}`)}`,
          }))}
      />
      <Notes
        title={t('heard')}
        empty={t('noHeard')}
        lines={heard
          .filter(({ competitorId }) => competitorId === null)
          .map(({ id, kind, text }) => ({ id, text, note: t(`groundwork:observation.kinds.${kind}`) }))}
      />
      <Notes
        title={t('assumptions')}
        empty={t('noAssumptions')}
        lines={open.map(({ id, text, evidenceFor, evidenceAgainst }) => ({
          id,
          text,
          note: [evidenceFor, evidenceAgainst].filter(Boolean).join(' / '),
        }))}
      />
    </>
  )
}

interface NotesProps {
  title: string
  empty: string
  lines: readonly { id: string; text: string; note: string }[]
}

function Notes({ title, empty, lines }: NotesProps) {
  return (
    <Section title={title} count={lines.length}>
      {lines.length === 0 ? (
        <Text className={classes.empty ?? ''}>{empty}</Text>
      ) : (
        <ul className={classes.lines}>
          {lines.map(({ id, text, note }) => (
            <li key={id}>
              {text}
              {note !== '' && <span className={classes.note}>{note}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Words({ review }: { review: Review }) {
  const { t } = useTranslation('review')
  const { id, version, from, until, words } = review
  const saved = { id, version, from, until, words }
  const row = useRow(reviewCalls, saveReviewSchema, saved)
  return (
    <Section title={t('words')}>
      <div className={classes.body}>
        <SaveTrouble editor={row} />
        <GrowingText
          aria-label={t('words')}
          description={t('wordsHint')}
          minRows={4}
          value={row.value.words}
          error={row.wrong('words')}
          onChange={({ currentTarget }) => row.patch({ words: currentTarget.value })}
        />
      </div>
    </Section>
  )
}

/** What the figures propose and nobody decided on yet. */
function Proposals({ review }: { review: Review }) {
  const { t } = useTranslation(['review', 'insight'])
  const { workspaceId } = useWorkspace()
  const { from, until, decisions } = review
  const query = useQuery(trpc.review.proposals.queryOptions({ workspaceId, horizon: { from, until } }))
  const open = query.data?.proposals
  const isTacticChanged = decisions.some(({ decision }) => decision !== 'rejected')
  return (
    <Section title={t('proposals')} count={open?.length ?? 0}>
      <div className={classes.body}>
        {isTacticChanged && (
          <div className={classes.changed} role='status'>
            <Text>{t('tacticChanged')}</Text>
            <PlanButton label={t('replan')} />
          </div>
        )}
        {query.error !== null ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : open === undefined ? (
          <LinesSkeleton lines={6} />
        ) : open.length === 0 ? (
          <NothingProposed found={query.data?.found} />
        ) : (
          <>
            <Text c='dimmed' size='sm'>
              {t('proposalsText')}
            </Text>
            {open.map((proposal) => (
              <ProposalCard key={proposal.key} proposal={proposal} review={review} />
            ))}
          </>
        )}
      </div>
    </Section>
  )
}
