import { spokenGoals, type Strategy } from '@cadans/domain'
import { Table, Text, VisuallyHidden } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import classes from './messages.module.css'

/** Which message serves which goal and which segment; what nothing serves is a hole. */
export function Coverage({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('groundwork')
  const { segments, keyMessages } = strategy
  const spoken = spokenGoals(strategy)
  if (keyMessages.length === 0 || strategy.goals.length + segments.length === 0) return null
  return (
    <>
      {spoken.length > 0 && (
        <Matrix
          title={t('coverage.goals')}
          rows={spoken}
          cells={keyMessages.map(({ text, goalIds }) => ({ text, ids: goalIds }))}
        />
      )}
      {segments.length > 0 && (
        <Matrix
          title={t('coverage.segments')}
          rows={segments}
          cells={keyMessages.map(({ text, segmentIds }) => ({ text, ids: segmentIds }))}
        />
      )}
      <Listening strategy={strategy} />
    </>
  )
}

/** Goals of listening, with the routines that they ask for instead of a message. */
function Listening({ strategy: { goals, routines } }: { strategy: Strategy }) {
  const { t } = useTranslation('groundwork')
  const listening = goals.filter(({ kind }) => kind === 'monitoring')
  if (listening.length === 0) return null
  const without = listening.filter(({ id }) => !routines.some(({ goalId }) => goalId === id))
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).join(', ')
  return (
    <div>
      <Text size='sm' c='dimmed'>
        {t('coverage.listening', { names: names(listening) })}
      </Text>
      {without.length > 0 && (
        <Text size='sm' c='var(--warm-ink)'>
          {t('coverage.noRoutine', { count: without.length, names: names(without) })}
        </Text>
      )}
    </div>
  )
}

interface MatrixProps {
  title: string
  rows: readonly { id: string; name: string }[]
  /** By message. */
  cells: readonly { text: string; ids: readonly string[] }[]
}

function Matrix({ title, rows, cells }: MatrixProps) {
  const { t } = useTranslation('groundwork')
  const holes = rows.filter(({ id }) => cells.every(({ ids }) => !ids.includes(id)))
  return (
    <div>
      <ScrollRegion label={title}>
        <Table className={classes.coverage ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{title}</Table.Th>
              {cells.map(({ text }, at) => (
                <Table.Th key={text} title={text}>
                  <abbr title={text}>{at + 1}</abbr>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, name }) => {
              const isHole = holes.some((hole) => hole.id === id)
              return (
                <Table.Tr key={id} data-hole={isHole || undefined}>
                  <Table.Th scope='row' fw={450}>
                    {name}
                  </Table.Th>
                  {cells.map(({ text, ids }) => (
                    <Table.Td key={text}>
                      {ids.includes(id) ? (
                        <Check size={15} role='img' aria-label={t('coverage.served')} />
                      ) : (
                        <VisuallyHidden>{t('coverage.notServed')}</VisuallyHidden>
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {holes.length > 0 && (
        <Text size='sm' c='var(--warm-ink)'>
          {t('coverage.holes', { count: holes.length, names: holes.map(({ name }) => name).join(', ') })}
        </Text>
      )}
    </div>
  )
}
