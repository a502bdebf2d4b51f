import { Button, Group, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type SessionQuestion, sessionQuestions } from '../../lib/addresses/session-search.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PlanButton } from '../plan/plan-button.tsx'
import classes from './session.module.css'

interface Props {
  answered: Readonly<Record<SessionQuestion, boolean>>
  /** Saves what is still being typed. */
  beforePlan: () => Promise<void>
  onOpen: (question: SessionQuestion) => void
}

/** After the last question: what is still empty, and the two things to do with what was answered. */
export function SessionDone({ answered, beforePlan, onOpen }: Props) {
  const { t } = useTranslation('session')
  const { workspaceId } = useWorkspace()
  const skipped = sessionQuestions.filter(({ id }) => !answered[id])
  return (
    <section className={classes.question}>
      <h2 className={classes.asked}>{t(skipped.length === 0 ? 'done.title' : 'done.partly')}</h2>
      <p className={classes.why}>{t('done.text')}</p>
      {skipped.length > 0 && (
        <section className={classes.skipped} aria-labelledby='session-skipped'>
          <h3 id='session-skipped'>{t('done.skipped', { count: skipped.length })}</h3>
          <ul>
            {skipped.map(({ id }) => (
              <li key={id}>
                <UnstyledButton className={classes.item ?? ''} onClick={() => onOpen(id)}>
                  {t(`question.${id}`)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group className={classes.foot ?? ''}>
        <Button
          variant='default'
          leftSection={<Printer size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to='/w/$workspaceId/document'
              params={{ workspaceId }}
              search={{ kind: 'page' }}
              {...props}
            />
          )}
        >
          {t('done.print')}
        </Button>
        <PlanButton label={t('done.plan')} beforeOpen={beforePlan} />
      </Group>
    </section>
  )
}
