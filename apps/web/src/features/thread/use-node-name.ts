import { useTranslation } from 'react-i18next'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import type { ThreadNode } from './thread-layout.ts'

/** What a node of the thread is called. */
export function useNodeName(lookup: PostLookup): (node: ThreadNode) => string {
  const { t } = useTranslation('document')
  return ({ column, id }) => {
    if (column === 'stage' || column === 'result') return t(`nodes.${id as 'open'}`)
    const rows = { goal: lookup.goals, theme: lookup.themes }
    const name =
      column === 'message'
        ? findIn(lookup.messages, id)?.text
        : findIn<{ name: string }>(rows[column], id)?.name
    return name ?? t('nodes.none')
  }
}
