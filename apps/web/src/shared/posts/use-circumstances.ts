import type { Circumstances } from '@cadans/domain'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from './post-lookup.ts'

/** What decides which status the acting person may give a post. */
export function useCircumstances({ formats }: Pick<PostLookup, 'formats'>): Circumstances {
  const { me, role, isAlone, workspace, today } = useWorkspace()
  const { approval } = workspace
  return { today, approval, personId: me.id, role, isAlone, formats: [...formats.values()] }
}
