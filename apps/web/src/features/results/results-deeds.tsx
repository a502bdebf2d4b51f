import type { Horizon, LocalDate } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResultSection } from '../../lib/addresses/results-search.ts'
import { useMay } from '../../lib/may.ts'
import { reviewCalls } from '../../lib/rows/row-calls.ts'
import { useRowActions } from '../../lib/rows/use-row-actions.ts'
import { trpc } from '../../lib/trpc.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { periodOf } from '../../shared/period/period-of.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('./import/import-dialog.tsx')).ImportDialog,
}))

interface Props {
  section: ResultSection
  horizon: Horizon
  date: LocalDate
}

/** Reading figures in, and beginning the review: the one that is next is filled. */
export function ResultsDeeds({ section, horizon, date }: Props) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const [isImporting, setImporting] = useState(false)
  const rows = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon })).data
  // Posts went out, and nobody told what they did: without that there is nothing to look back on.
  const isUnread = rows !== undefined && rows.length > 0 && rows.every(({ result }) => result === null)
  if (!may.plan) return null
  return (
    <>
      <Button
        variant={isUnread ? 'filled' : 'default'}
        leftSection={<FileUp size={16} aria-hidden />}
        onClick={() => setImporting(true)}
      >
        {t('import.open')}
      </Button>
      <BeginReview
        // A review looks back over the period in sight where that is its own page, and over the quarter elsewhere.
        horizon={section === 'review' ? horizon : periodOf('quarter', date)}
        isThere={section === 'review'}
        isFilled={!isUnread && (section === 'review' || (rows?.length ?? 0) > 0)}
        date={date}
      />
      <Suspense fallback={null}>
        {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
      </Suspense>
    </>
  )
}

interface BeginProps {
  horizon: Horizon
  /** Whether the review is on the page already. */
  isThere: boolean
  isFilled: boolean
  date: LocalDate
}

function BeginReview({ horizon, isThere, isFilled, date }: BeginProps) {
  const { t } = useTranslation('review')
  const { workspaceId } = useWorkspace()
  const navigate = useNavigate()
  const { add, isPending } = useRowActions(reviewCalls)
  const reviews = useGroundwork().data?.reviews
  const isBegun = reviews?.some(({ from, until }) => from === horizon.from && until === horizon.until)
  if (isBegun === undefined || (isBegun && isThere)) return null

  async function begin(): Promise<void> {
    const { from, until } = horizon
    if (isBegun !== true && !(await add({ from, until, words: '' }))) return
    if (!isThere) {
      await navigate({
        to: '/w/$workspaceId/results',
        params: { workspaceId },
        search: { section: 'review', period: 'quarter', date },
      })
    }
  }

  return (
    <Button variant={isFilled ? 'filled' : 'default'} loading={isPending} onClick={() => void begin()}>
      {t(isBegun ? 'goOn' : 'start')}
    </Button>
  )
}
