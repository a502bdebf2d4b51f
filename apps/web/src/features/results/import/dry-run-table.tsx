import { type Id, resultCounts } from '@cadans/domain'
import { Button, Select, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney, formatNumber } from '../../../lib/format.ts'
import type { Outputs } from '../../../lib/trpc.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import type { DryRow, RowOutcome } from './dry-run.ts'
import classes from './import.module.css'

/** What asks for a look stands first, what changes nothing last. */
const outcomes = [
  'wrong',
  'ambiguous',
  'notFound',
  'changed',
  'new',
  'double',
  'same',
  'empty',
] as const satisfies RowOutcome[]
const PORTION = 50

export interface DryRunTableProps {
  rows: readonly DryRow[]
  posts: Outputs['result']['range']
  onChoose: (line: number, postId: Id) => void
}

/** What would become of each row, before anything is written. */
export function DryRunTable({ rows, posts, onChoose }: DryRunTableProps) {
  const { t } = useTranslation('results')
  const { language } = useWorkspace()
  const [shown, setShown] = useState(PORTION)
  const sorted = useMemo(
    () =>
      rows.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || a.line - b.line),
    [rows],
  )
  const byId = useMemo(() => new Map(posts.map(({ post }) => [post.id, post])), [posts])
  const nameOf = (id: Id) => {
    const post = byId.get(id)
    return post === undefined
      ? ''
      : `${formatDate(post.date, language, 'short')} ${post.title || t('posts.untitled')}`
  }
  const counts = outcomes
    .map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
  return (
    <div>
      <Text fw={650} role='status'>
        {counts.map(({ outcome, count }) => t(`import.counts.${outcome}`, { count })).join(' · ')}
      </Text>
      <ScrollRegion label={t('import.rows')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('import.line')}</Table.Th>
              <Table.Th>{t('import.row')}</Table.Th>
              <Table.Th>{t('import.outcome')}</Table.Th>
              <Table.Th>{t('columns.post')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.slice(0, shown).map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>
                  <span className={classes.title}>{row.title || '–'}</span>
                </Table.Td>
                <Table.Td className={classes.outcome ?? ''} data-outcome={row.outcome}>
                  {t(`import.outcomes.${row.outcome}`)}
                  {row.problems.map(({ column, cell, code }) => (
                    <Text key={column} size='xs'>
                      {t(`import.problems.${code}`, { column, cell })}
                    </Text>
                  ))}
                  {row.figures !== null && <Text size='xs'>{figuresOf(row)}</Text>}
                </Table.Td>
                <Table.Td>
                  {row.choices.length > 0 ? (
                    <Select
                      aria-label={t('import.chooseFor', { line: row.line })}
                      w={260}
                      placeholder={t('import.choosePost')}
                      value={row.postId}
                      data={row.choices.map((id) => ({ value: id, label: nameOf(id) }))}
                      onChange={(id) => id !== null && onChoose(row.line, id)}
                    />
                  ) : row.postId === null ? (
                    '–'
                  ) : (
                    nameOf(row.postId)
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {sorted.length > shown && (
        <Button variant='subtle' fullWidth onClick={() => setShown(shown + PORTION * 4)}>
          {t('import.more', { count: Math.min(sorted.length - shown, PORTION * 4) })}
        </Button>
      )}
    </div>
  )

  function figuresOf({ figures }: DryRow): string {
    return resultCounts
      .flatMap((count) => {
        const value = figures?.[count]
        if (value === null || value === undefined) return []
        const said = count === 'spentCents' ? formatMoney(value, language) : formatNumber(value, language)
        return [`${t(`columns.${count}`)} ${said}`]
      })
      .join(' · ')
  }
}
