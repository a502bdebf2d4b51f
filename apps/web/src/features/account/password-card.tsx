import { PASSWORD_LEAST } from '@cadans/domain'
import { Button, Group, Stack, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { Section } from '../../ui/section.tsx'
import { PasswordField } from './password-field.tsx'
import { Problem } from './problem.tsx'
import { useAttempt } from './use-attempt.ts'
import classes from './account.module.css'

/** Changes the password, and signs out everywhere else. */
export function PasswordCard() {
  const { t } = useTranslation(['account', 'fields'])
  const toasts = useToasts()
  const attempt = useAttempt()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [isShort, setShort] = useState(false)

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    setShort(next.length < PASSWORD_LEAST)
    if (next.length < PASSWORD_LEAST) return
    void attempt.run(async () => {
      await auth.changePassword(current, next)
      setCurrent('')
      setNext('')
      toasts.told(t('passwordChanged'))
    })
  }

  return (
    <Section title={t('changePassword')}>
      <form onSubmit={submit} className={classes.body}>
        <Stack gap='md'>
          <PasswordField
            label={t('currentPassword')}
            autoComplete='current-password'
            required
            withAsterisk={false}
            value={current}
            onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          />
          <PasswordField
            label={t('newPassword')}
            description={t('passwordHint')}
            autoComplete='new-password'
            value={next}
            error={isShort && t('fields:password.short')}
            onChange={({ currentTarget }) => setNext(currentTarget.value)}
          />
          <Problem text={attempt.problem} />
          <Group justify='space-between'>
            <Button type='submit' loading={attempt.isBusy}>
              {t('changePassword')}
            </Button>
            <Text c='dimmed' size='xs'>
              {t('passwordNote')}
            </Text>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
