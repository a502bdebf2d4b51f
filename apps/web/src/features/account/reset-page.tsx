import { PASSWORD_LEAST } from '@cadans/domain'
import { Alert, Button, Stack } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { PasswordField } from './password-field.tsx'
import { DoorCard } from './door-card.tsx'
import { Problem } from './problem.tsx'
import { useAttempt } from './use-attempt.ts'

/** `/reset/…`: a new password, by an address that came by mail or from an owner. */
export function ResetPage() {
  const { t } = useTranslation(['account', 'fields'])
  const { token } = useParams({ from: '/reset/$token' })
  const [password, setPassword] = useState('')
  const [isShort, setShort] = useState(false)
  const [isDone, setDone] = useState(false)
  const attempt = useAttempt()

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    setShort(password.length < PASSWORD_LEAST)
    if (password.length < PASSWORD_LEAST) return
    void attempt.run(async () => {
      await auth.resetPassword(token, password)
      setDone(true)
    })
  }

  const signIn = (
    <Button size='md' renderRoot={(props) => <Link to='/sign-in' {...props} />}>
      {t('signIn')}
    </Button>
  )
  return (
    <DoorCard title={t('resetTitle')}>
      {isDone ? (
        <Stack gap='md' role='status'>
          <Alert>{t('resetDone')}</Alert>
          {signIn}
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack gap='md'>
            <PasswordField
              label={t('newPassword')}
              description={t('passwordHint')}
              autoComplete='new-password'
              value={password}
              error={isShort && t('fields:password.short')}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            />
            <Problem text={attempt.problem} />
            <Button type='submit' size='md' loading={attempt.isBusy}>
              {t('resetAction')}
            </Button>
          </Stack>
        </form>
      )}
    </DoorCard>
  )
}
