import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { PasswordField } from './password-field.tsx'
import { DoorCard } from './door-card.tsx'
import { Forgotten } from './forgotten.tsx'
import { Problem } from './problem.tsx'
import { safeWay } from './safe-way.ts'
import { SecondStep } from './second-step.tsx'
import { useAttempt } from './use-attempt.ts'

type Step = 'password' | 'code' | 'forgotten'

/** `/sign-in`: password, the second step where there is one, and the way out for who forgot. */
export function SignInPage() {
  const { t } = useTranslation('account')
  const { to } = useSearch({ from: '/sign-in' })
  const [step, setStep] = useState<Step>('password')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const attempt = useAttempt()
  // Loaded anew, so that nothing read before signing in stays in memory.
  const enter = (): void => window.location.assign(safeWay(to))

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void attempt.run(async () => {
      const asksCode = await auth.signIn(email, password)
      if (asksCode) setStep('code')
      else enter()
    })
  }

  if (step === 'code') return <SecondStep onDone={enter} onBack={() => setStep('password')} />
  if (step === 'forgotten') return <Forgotten email={email} onBack={() => setStep('password')} />
  return (
    <DoorCard title={t('signInTitle')}>
      <form onSubmit={submit}>
        <Stack gap='md'>
          <TextInput
            label={t('email')}
            type='email'
            autoComplete='username'
            required
            withAsterisk={false}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
          <PasswordField
            label={t('password')}
            autoComplete='current-password'
            required
            withAsterisk={false}
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          />
          <Problem text={attempt.problem} />
          <Button type='submit' size='md' loading={attempt.isBusy}>
            {t('signIn')}
          </Button>
          <Anchor component='button' type='button' onClick={() => setStep('forgotten')}>
            {t('forgot')}
          </Anchor>
        </Stack>
      </form>
    </DoorCard>
  )
}
