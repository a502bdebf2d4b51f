import { Select, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { More } from '../../../ui/form/more.tsx'
import { columnFields, type ColumnField } from './columns.ts'
import type { ReadTable } from './read-table.ts'

export interface MappingTableProps {
  table: ReadTable
  /** By column. */
  fields: readonly (ColumnField | null)[]
  onChange: (fields: readonly (ColumnField | null)[]) => void
}

/** Which column of the file is about what: as its name says, or as somebody chose. A field has one column. */
export function MappingTable({ table, fields, onChange }: MappingTableProps) {
  const { t } = useTranslation('results')
  const known = fields.filter((field) => field !== null).length
  const canMatch = fields.includes('link') || fields.includes('moment')
  return (
    <div>
      <Text size='sm'>{t('import.known', { count: known, of: table.headings.length })}</Text>
      {!canMatch && (
        <Text size='sm' c='var(--warm-ink)'>
          {t('import.noKey')}
        </Text>
      )}
      <More label={t('import.columns')} startsOpen={!canMatch || known < 3}>
        <ScrollRegion label={t('import.columns')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('import.column')}</Table.Th>
                <Table.Th>{t('import.example')}</Table.Th>
                <Table.Th>{t('import.about')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {table.headings.map((heading, at) => (
                <Table.Tr key={`${at} ${heading}`}>
                  <Table.Th scope='row' fw={450}>
                    {heading || t('import.unnamed', { number: at + 1 })}
                  </Table.Th>
                  <Table.Td c='dimmed'>
                    {table.rows.find((cells) => (cells[at] ?? '').trim() !== '')?.[at]?.slice(0, 40) ?? ''}
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={t('import.aboutOf', { column: heading })}
                      w={240}
                      value={fields[at] ?? ''}
                      data={[
                        { value: '', label: t('import.nothing') },
                        ...columnFields.map((field) => ({ value: field, label: t(`columns.${field}`) })),
                      ]}
                      onChange={(value) => {
                        const wanted = columnFields.find((field) => field === value) ?? null
                        onChange(
                          fields.map((field, column) =>
                            column === at ? wanted : field === wanted ? null : field,
                          ),
                        )
                      }}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      </More>
    </div>
  )
}
