import { LEAST_POSTS_IN_ALL } from '@cadans/insight'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Outputs } from '../../lib/trpc.ts'

/** That nothing is proposed, and why. */
export function NothingProposed({ found }: { found: Outputs['review']['proposals']['found'] | undefined }) {
  const { t } = useTranslation('insight')
  const figures = { posts: found?.posts ?? 0, least: LEAST_POSTS_IN_ALL }
  const said = {
    posts: t('proposal.nonePosts', figures),
    counts: t('proposal.noneCounts'),
    clear: t('proposal.none', figures),
  }
  if (found !== undefined && found.decided > 0) return <Text c='dimmed'>{t('proposal.noneNew')}</Text>
  return <Text c='dimmed'>{said[found?.silence ?? 'clear']}</Text>
}
