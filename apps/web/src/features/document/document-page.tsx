import { strategyDocument } from '@cadans/domain'
import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { documentKinds } from '../../lib/addresses/document-search.ts'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Reading } from '../../ui/reading.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { periodOf } from '../../shared/period/period-of.ts'
import type { DocumentProps } from './parts/document-props.ts'
import { DocumentSide } from './document-side.tsx'
import { ResultsReport } from './results-report.tsx'
import { StrategyOnOnePage } from './one-page/strategy-on-one-page.tsx'
import { StrategyDocument } from './strategy-document.tsx'
import classes from './document.module.css'

const route = getRouteApi('/w/$workspaceId/document')

/** A page to print: the strategy, or the results of a period, for director and colleagues. */
export function DocumentPage() {
  const { t } = useTranslation('document')
  const { workspaceId, workspace, language, today } = useWorkspace()
  const search = route.useSearch()
  const { kind = 'strategy', from, until } = search
  const navigate = route.useNavigate()
  const { basis, error, retry } = usePostBasis()
  const groundwork = useGroundwork()
  const versions = useQuery(trpc.tactic.versions.queryOptions({ workspaceId }))
  const fallback = periodOf('quarter', today)
  const horizon = { from: from ?? fallback.from, until: until ?? fallback.until }
  return (
    <>
      <PageHeader
        title={t(`titles.${kind}`)}
        subtitle={`${workspace.name} · ${formatDate(today, language, 'long')}`}
        controls={
          <SegmentedControl
            aria-label={t('which')}
            value={kind}
            onChange={(next) => {
              const wanted = documentKinds.find((one) => one === next) ?? 'strategy'
              void navigate({ search: { ...search, kind: wanted }, replace: true })
            }}
            data={documentKinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
          />
        }
        primary={
          <Button leftSection={<Printer size={16} aria-hidden />} onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        }
      />
      {error !== null || groundwork.error !== null ? (
        <ErrorState
          error={error ?? groundwork.error}
          onRetry={() => {
            retry()
            void groundwork.refetch()
          }}
        />
      ) : basis === undefined || groundwork.data === undefined ? (
        <CardsSkeleton cards={2} height={400} />
      ) : (
        <Reading side={<DocumentSide kind={kind} />}>
          <article className={classes.sheet}>
            {kind === 'results' ? (
              <ResultsReport horizon={horizon} groundwork={groundwork.data} />
            ) : (
              <StrategySheet
                kind={kind}
                content={strategyDocument({ ...basis, groundwork: groundwork.data }, today)}
                lookup={basis.lookup}
                versions={versions.data?.length ?? 0}
              />
            )}
          </article>
        </Reading>
      )}
    </>
  )
}

function StrategySheet({ kind, ...whole }: DocumentProps & { kind: 'page' | 'strategy' }) {
  return kind === 'page' ? <StrategyOnOnePage content={whole.content} /> : <StrategyDocument {...whole} />
}
