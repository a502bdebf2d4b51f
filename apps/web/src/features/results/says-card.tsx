import type { Horizon, LocalDate } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Lightbulb, TrendingDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatWeekNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { Section } from '../../ui/section.tsx'
import { NothingProposed } from '../review/nothing-proposed.tsx'
import { useProposalSentence } from '../review/use-proposal-sentence.ts'
import { quietWeek } from './quiet-week.ts'
import list from '../../ui/list.module.css'
import classes from './results.module.css'

/** So many proposals stand here; the review has them all. */
const MOST = 3

/** What the figures of a period say, each sentence with what can be done about it. */
export function SaysCard({ horizon, date }: { horizon: Horizon; date: LocalDate }) {
  const { t } = useTranslation('results')
  const { workspaceId, today } = useWorkspace()
  const sentences = useProposalSentence()
  const proposed = useQuery(trpc.review.proposals.queryOptions({ workspaceId, horizon })).data
  const adherence = useQuery(trpc.adherence.get.queryOptions({ workspaceId, horizon })).data
  const open = proposed?.proposals.slice(0, MOST)
  const quiet = adherence && quietWeek(adherence.frequency, today)
  if (open === undefined || adherence === undefined) {
    return (
      <Section title={t('says.title')}>
        <LinesSkeleton lines={4} />
      </Section>
    )
  }
  return (
    <Section title={t('says.title')}>
      {open.length === 0 && quiet === undefined ? (
        <div className={classes.empty}>
          <NothingProposed found={proposed?.found} />
        </div>
      ) : (
        <ul className={`${list.divided} ${classes.says}`}>
          {open.map((proposal) => (
            <Finding
              key={proposal.key}
              icon={<Lightbulb size={17} strokeWidth={1.6} aria-hidden />}
              title={sentences.change(proposal.change)}
              text={proposal.reasons.slice(0, 1).map(sentences.reason).join(' ')}
            >
              <ToReview date={date} title={sentences.change(proposal.change)} />
            </Finding>
          ))}
          {quiet && (
            <Finding
              icon={<TrendingDown size={17} strokeWidth={1.6} className={classes.short} aria-hidden />}
              title={t('says.quiet', { week: formatWeekNumber(quiet.week) })}
              text={t('says.quietText', { short: quiet.short, wanted: quiet.wanted })}
            >
              <ToWeek date={quiet.week} />
            </Finding>
          )}
        </ul>
      )}
    </Section>
  )
}

interface FindingProps {
  icon: ReactNode
  title: string
  text: string
  /** What can be done about it. */
  children: ReactNode
}

function Finding({ icon, title, text, children }: FindingProps) {
  return (
    <li className={classes.finding}>
      {icon}
      <div>
        <p className={classes.findingTitle}>{title}</p>
        <p className={classes.under}>{text}</p>
      </div>
      {children}
    </li>
  )
}

function ToReview({ date, title }: { date: LocalDate; title: string }) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  return (
    <Button
      variant='default'
      size='compact-md'
      aria-label={t('says.raiseOf', { title })}
      renderRoot={(props) => (
        <Link
          to='/w/$workspaceId/results'
          params={{ workspaceId }}
          search={{ section: 'review', date }}
          {...props}
        />
      )}
    >
      {t('says.raise')}
    </Button>
  )
}

function ToWeek({ date }: { date: LocalDate }) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  return (
    <Button
      variant='default'
      size='compact-md'
      aria-label={t('says.lookOf', { week: formatWeekNumber(date) })}
      renderRoot={(props) => (
        <Link
          to='/w/$workspaceId/calendar'
          params={{ workspaceId }}
          search={{ view: 'week', date }}
          {...props}
        />
      )}
    >
      {t('says.look')}
    </Button>
  )
}
