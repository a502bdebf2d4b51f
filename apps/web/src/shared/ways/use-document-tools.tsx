import { Link } from '@tanstack/react-router'
import { FileText, Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import type { HeaderTool } from '../../ui/header-tools.tsx'

/** The ways to what can be printed and handed on, as tools of a page's head. */
export function useDocumentTools(): readonly HeaderTool[] {
  const { t } = useTranslation('document')
  const { workspaceId } = useWorkspace()
  const params = { workspaceId }
  return [
    {
      label: t('thread'),
      icon: Waypoints,
      renderRoot: (props) => <Link to='/w/$workspaceId/thread' params={params} {...props} />,
    },
    {
      label: t('titles.strategy'),
      icon: FileText,
      renderRoot: (props) => (
        <Link to='/w/$workspaceId/document' params={params} search={{ kind: 'strategy' }} {...props} />
      ),
    },
  ]
}
