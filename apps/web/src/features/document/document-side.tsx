import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentSearch } from '../../lib/addresses/document-search.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageIndex } from '../../ui/page-index.tsx'

/** Beside what is printed: what it holds, and where its answers are changed. It is not printed itself. */
export function DocumentSide({ kind }: { kind: NonNullable<DocumentSearch['kind']> }) {
  const { t } = useTranslation('document')
  const { workspaceId } = useWorkspace()
  const parts = usePartNames(kind)
  const params = { workspaceId }
  const ways =
    kind === 'results'
      ? ([['results', '/w/$workspaceId/results']] as const)
      : ([
          ['strategy', '/w/$workspaceId/strategy'],
          ['tactic', '/w/$workspaceId/tactic'],
        ] as const)
  return (
    <PageIndex label={t(kind === 'page' ? 'change.label' : 'index')} parts={parts}>
      {ways.map(([name, to]) => (
        <Anchor
          key={name}
          display='block'
          px={12}
          py={4}
          renderRoot={(props) => (
            <Link to={to} params={params} {...props}>
              {t(`change.${name}`)}
            </Link>
          )}
        />
      ))}
    </PageIndex>
  )
}

/** The headings of a document; all of the one page is in sight. */
function usePartNames(kind: NonNullable<DocumentSearch['kind']>): { id: string; label: string }[] {
  const { t } = useTranslation(['strategy', 'document', 'review', 'groundwork'])
  const headings = {
    page: [],
    strategy: [
      ['goals', t('goals.name')],
      ['start', t('start.name')],
      ['segments', t('segments.name')],
      ['competitors', t('competitors.name')],
      ['messages', t('messages.name')],
      ['channels', t('channels.name')],
      ['tactic', t('tactic.name')],
      ['adjust', t('adjust.name')],
    ],
    results: [
      ['figures', t('review:figures')],
      ['kpis', t('review:kpis')],
      ['chord', t('review:chord')],
      ['heard', t('groundwork:observation.heard')],
      ['decisions', t('document:decisions')],
    ],
  } as const satisfies Record<typeof kind, readonly (readonly [string, string])[]>
  return headings[kind].map(([id, label]) => ({ id: `document-${id}`, label }))
}
