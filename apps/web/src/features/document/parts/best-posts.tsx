import { interactionsOf, type PostCard, type PostResult } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

/** How many posts that did most are named. */
const BEST = 5

interface Props {
  read: readonly { post: Pick<PostCard, 'id' | 'title' | 'date'>; result: PostResult }[]
}

/** The posts that were answered most. */
export function BestPosts({ read }: Props) {
  const { t } = useTranslation(['document', 'results'])
  const { language } = useWorkspace()
  const best = read
    .toSorted((a, b) => (interactionsOf(b.result) ?? 0) - (interactionsOf(a.result) ?? 0))
    .slice(0, BEST)
  if (best.length === 0) return null
  return (
    <table>
      <thead>
        <tr>
          <th>{t('best')}</th>
          <th>{t('results:columns.date')}</th>
          <th>{t('results:columns.interactions')}</th>
        </tr>
      </thead>
      <tbody>
        {best.map(({ post, result }) => (
          <tr key={post.id}>
            <td>{post.title || t('results:posts.untitled')}</td>
            <td>{formatDate(post.date, language, 'shortYear')}</td>
            <td>{formatNumber(interactionsOf(result) ?? 0, language, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
