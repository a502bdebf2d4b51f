import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { LinesSkeleton } from '../../../ui/skeletons.tsx'
import { type ColumnField, recognised } from './columns.ts'
import { DryRunTable } from './dry-run-table.tsx'
import { ImportOptions } from './import-options.tsx'
import { MappingTable } from './mapping-table.tsx'
import type { ReadTable } from './read-table.ts'
import { useDryRun } from './use-dry-run.ts'

/** A table that was read: what its columns mean, what would become of its rows, and the button that writes them. */
export function MappedTable({ table, onDone }: { table: ReadTable; onDone: () => void }) {
  const { t } = useTranslation('results')
  const [fields, setFields] = useState<readonly (ColumnField | null)[]>(() => recognised(table.headings))
  const { rows, query, isReadable, choosePost, ...options } = useDryRun(table, fields)
  const save = useChange(trpc.result.import.mutationOptions(), {
    done: ({ added, changed }) => t('import.done', { count: added + changed }),
  })
  const results = (rows ?? []).flatMap(({ outcome, figures }) =>
    figures !== null && (outcome === 'new' || outcome === 'changed') ? [figures] : [],
  )

  async function confirm(): Promise<void> {
    if ((await save.run({ results })) !== undefined) onDone()
  }

  return (
    <>
      <MappingTable table={table} fields={fields} onChange={setFields} />
      <ImportOptions {...options} />
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : !isReadable ? (
        <Text c='dimmed'>{t('import.orderFirst')}</Text>
      ) : rows === undefined ? (
        <LinesSkeleton lines={6} />
      ) : (
        <DryRunTable rows={rows} posts={query.data ?? []} onChoose={choosePost} />
      )}
      <Group justify='flex-end' gap='xs'>
        <Button variant='default' onClick={onDone}>
          {t('import.cancel')}
        </Button>
        <Button disabled={results.length === 0} loading={save.isPending} onClick={() => void confirm()}>
          {t('import.confirm', { count: results.length })}
        </Button>
      </Group>
    </>
  )
}
