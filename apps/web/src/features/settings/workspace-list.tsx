import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './settings.module.css'

/** The workspaces of this installation, and a way to begin another. */
export function WorkspaceList() {
  const { t } = useTranslation('settings')
  const { workspaceId } = useWorkspace()
  const query = useQuery(trpc.workspace.list.queryOptions(undefined, { staleTime: 0 }))
  return (
    <Section
      title={t('others')}
      side={
        <Button variant='default' size='compact-md' renderRoot={(props) => <Link to='/start' {...props} />}>
          {t('startNew')}
        </Button>
      }
    >
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <LinesSkeleton lines={2} />
      ) : (
        <ul className={classes.list}>
          {query.data.map(({ id, name }) => (
            <li key={id}>
              <span className={classes.name}>{name}</span>
              {id === workspaceId ? (
                <Text c='dimmed'>{t('current')}</Text>
              ) : (
                <Button
                  variant='subtle'
                  size='compact-md'
                  aria-label={`${t('open')}: ${name}`}
                  renderRoot={(props) => (
                    <Link to='/w/$workspaceId/today' params={{ workspaceId: id }} {...props} />
                  )}
                >
                  {t('open')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
