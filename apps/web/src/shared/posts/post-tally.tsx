import type { Id } from '@cadans/domain'
import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FilterList } from '../../lib/addresses/calendar-search.ts'
import { formatDate, formatNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

interface Props {
  /** The filter by which the calendar finds them. */
  list: Exclude<FilterList, 'statuses'>
  id: Id
  /** Of what they belong to, for those who hear the link. */
  name: string
}

/** The posts of one part of the strategy: how many come, which is next, what the published ones did, and the way to them. */
export function PostTally({ list, id, name }: Props) {
  const { t } = useTranslation('groundwork')
  const { workspaceId, language, today } = useWorkspace()
  const { data } = useQuery(trpc.result.tallies.queryOptions({ workspaceId }))
  if (data === undefined) return null
  const tally = data[id]
  const day = tally?.next?.date ?? tally?.latest
  if (tally === undefined || day === undefined || day === null) {
    return (
      <Text size='sm' c='dimmed'>
        {t('tally.none')}
      </Text>
    )
  }
  const { ahead, open, next, published, measured, interactions } = tally
  const style = day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'field'
  const facts = [
    t('tally.ahead', { count: ahead }),
    open > 0 && t('tally.open', { count: open }),
    next && t('tally.next', { date: formatDate(next.date, language, style), time: next.time }),
    published > 0 && t('tally.published', { count: published }),
    measured > 0 && t('tally.result', { figure: formatNumber(interactions / measured, language, 0) }),
  ]
  return (
    <Text size='sm' c='dimmed'>
      {facts.filter(Boolean).join(' · ')} ·{' '}
      <Anchor
        inherit
        underline='always'
        aria-label={t('tally.showOf', { name })}
        renderRoot={(props) => (
          <Link
            to='/w/$workspaceId/calendar'
            params={{ workspaceId }}
            search={{ [list]: [id], date: day }}
            {...props}
          />
        )}
      >
        {t('tally.show')}
      </Anchor>
    </Text>
  )
}
