import type { Horizon } from '@cadans/domain'
import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { FileText, Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'

/** The ways to what can be printed and handed on; with a period, the report of it. */
export function DocumentLinks({ horizon }: { horizon?: Horizon }) {
  const { t } = useTranslation('document')
  const { workspaceId } = useWorkspace()
  return (
    <Group gap='xs'>
      <Button
        variant='default'
        leftSection={<Waypoints size={15} aria-hidden />}
        renderRoot={(props) => <Link to='/w/$workspaceId/thread' params={{ workspaceId }} {...props} />}
      >
        {t('thread')}
      </Button>
      <Button
        variant='default'
        leftSection={<FileText size={15} aria-hidden />}
        renderRoot={(props) => (
          <Link
            to='/w/$workspaceId/document'
            params={{ workspaceId }}
            search={horizon === undefined ? { kind: 'strategy' } : { kind: 'results', ...horizon }}
            {...props}
          />
        )}
      >
        {t(`titles.${horizon === undefined ? 'strategy' : 'results'}`)}
      </Button>
    </Group>
  )
}
