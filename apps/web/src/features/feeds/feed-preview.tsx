import type { FeedFilter } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate, localeOf } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useShortenedWords } from './use-shortened-words.ts'

const kinds = ['posts', 'openPlaces', 'deadlines', 'work'] as const

/** What a feed with this filter would show from now on, counted by kind. */
export function FeedPreview({ filter }: { filter: FeedFilter }) {
  const { t } = useTranslation('feeds')
  const { workspaceId, language } = useWorkspace()
  const shortenedWords = useShortenedWords()
  const { data } = useQuery(
    trpc.feed.preview.queryOptions({ workspaceId, filter }, { placeholderData: (before) => before }),
  )
  const counted = data
    ? kinds
        .filter((kind) => data.ahead[kind] > 0)
        .map((kind) => t(`ahead.${kind}`, { count: data.ahead[kind] }))
    : []
  return (
    <Text c='dimmed' role='status' mih={20}>
      {data &&
        (counted.length === 0
          ? t('aheadNothing')
          : t('aheadUntil', {
              until: formatDate(data.days.until, language, 'words'),
              what: new Intl.ListFormat(localeOf(language)).format(counted),
            }))}
      {data?.shortened && ` ${shortenedWords(data)}`}
    </Text>
  )
}
