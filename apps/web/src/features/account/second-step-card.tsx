import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { Section } from '../../ui/section.tsx'
import { PasswordField } from './password-field.tsx'
import { Problem } from './problem.tsx'
import { SecondStepSetup } from './second-step-setup.tsx'
import { useAttempt } from './use-attempt.ts'
import classes from './account.module.css'

/** Turns the second step on, by a password and a code that proves the app works, and off, by a password. */
export function SecondStepCard({ isOn, onChange }: { isOn: boolean; onChange: () => void }) {
  const { t } = useTranslation('account')
  const toasts = useToasts()
  const attempt = useAttempt()
  const [password, setPassword] = useState('')
  const [setup, setSetup] = useState<{ totpURI: string; backupCodes: string[] } | null>(null)

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void attempt.run(async () => {
      if (isOn) {
        await auth.disableSecondStep(password)
        toasts.told(t('secondStepOffDone'))
        onChange()
      } else {
        setSetup(await auth.enableSecondStep(password))
      }
      setPassword('')
    })
  }

  function finish(): void {
    setSetup(null)
    toasts.told(t('secondStepOnDone'))
    onChange()
  }

  return (
    <Section
      title={t('secondStep')}
      side={
        <Badge variant='light' color={isOn ? 'accent' : 'gray'} tt='none'>
          {t(isOn ? 'secondStepIsOn' : 'secondStepIsOff')}
        </Badge>
      }
    >
      <Stack gap='md' className={classes.body ?? ''}>
        <Text c='dimmed'>{t('secondStepText')}</Text>
        {setup === null ? (
          <form onSubmit={submit}>
            <Stack gap='md'>
              <PasswordField
                label={t('currentPassword')}
                autoComplete='current-password'
                required
                withAsterisk={false}
                value={password}
                onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              />
              <Problem text={attempt.problem} />
              <Group>
                <Button
                  type='submit'
                  variant={isOn ? 'default' : 'filled'}
                  loading={attempt.isBusy}
                  disabled={password === ''}
                >
                  {t(isOn ? 'secondStepOff' : 'secondStepOn')}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <SecondStepSetup setup={setup} onDone={finish} />
        )}
      </Stack>
    </Section>
  )
}
