import { Badge, Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { client, type Outputs, trpc } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { Section } from '../../ui/section.tsx'
import { deviceOf } from './device-name.ts'
import classes from './account.module.css'

type Session = Outputs['account']['sessions'][number]

/** Where one is signed in, and the way to end it there. */
export function SessionsCard({ here }: { here: string }) {
  const { t } = useTranslation('account')
  const { zone, language } = useWorkspace()
  const toasts = useToasts()
  const query = useQuery({ ...trpc.account.sessions.queryOptions(), staleTime: 0 })
  const sessions = query.data

  async function end(work: () => Promise<unknown>, said: string): Promise<void> {
    try {
      await work()
      toasts.told(said)
    } catch (error) {
      toasts.refused(error)
    }
    await query.refetch()
  }

  function nameOf({ userAgent }: Session): string {
    const device = deviceOf(userAgent)
    return device === undefined ? t('sessionUnknown') : t('sessionOn', device)
  }

  return (
    <Section title={t('sessions')}>
      <div className={classes.body}>
        <Text c='dimmed'>{t('sessionsText')}</Text>
      </div>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : sessions === undefined ? (
        <LinesSkeleton lines={2} />
      ) : (
        <ul className={classes.sessions}>
          {sessions.map((session) => (
            <li key={session.id}>
              <span>{nameOf(session)}</span>
              <Text c='dimmed' component='span'>
                {t('sessionSince', { when: formatInstant(session.createdAt, language, zone) })}
              </Text>
              {session.id === here ? (
                <Badge variant='light' tt='none'>
                  {t('sessionHere')}
                </Badge>
              ) : (
                <Button
                  variant='default'
                  size='compact-md'
                  aria-label={t('sessionEnd', { device: nameOf(session) })}
                  onClick={() =>
                    void end(() => client.account.endSession.mutate({ id: session.id }), t('sessionEnded'))
                  }
                >
                  {t('signOut')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {sessions !== undefined && sessions.length > 1 && (
        <div className={classes.body}>
          <Button
            variant='default'
            onClick={() => void end(() => client.account.endOtherSessions.mutate(), t('sessionsEndedOthers'))}
          >
            {t('sessionsEndOthers')}
          </Button>
        </div>
      )}
    </Section>
  )
}
