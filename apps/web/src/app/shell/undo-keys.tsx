import { useHotkeys } from '@mantine/hooks'
import { useMay } from '../../lib/may.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'

/** Ctrl+Z and Ctrl+Shift+Z for the workspace; in a field they stay the field's own. */
export function UndoKeys() {
  const { workspaceId } = useWorkspace()
  const { undo, redo } = useToasts()
  const may = useMay()
  useHotkeys(
    may.contribute
      ? [
          ['mod+Z', () => void undo(workspaceId)],
          ['mod+shift+Z', () => void redo(workspaceId)],
        ]
      : [],
  )
  return null
}
