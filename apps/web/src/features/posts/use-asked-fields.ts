import { type AskedField, askedFields, type Status } from '@cadans/domain'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'

/** Nobody writes these: not yet, or no more. */
const unwritten: readonly Status[] = ['open', 'published', 'skipped']

/** Which fields the open post asks for beside its text, by what it invites to and whom it is for. */
export function useAskedFields(): AskedField[] {
  const { post, basis } = useOpenPost()
  if (unwritten.includes(post.status)) return []
  return askedFields(post, (id) => basis.lookup.segments.get(id)?.use)
}
