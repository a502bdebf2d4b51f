import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { MessagesSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'

/** The way to the strategy question by question. */
export function SessionLink() {
  const { t } = useTranslation('session')
  const { workspaceId } = useWorkspace()
  return (
    <Button
      leftSection={<MessagesSquare size={15} aria-hidden />}
      renderRoot={(props) => <Link to='/w/$workspaceId/session' params={{ workspaceId }} {...props} />}
    >
      {t('name')}
    </Button>
  )
}
