import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { Problem } from './problem.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { useAttempt } from './use-attempt.ts'
import classes from './account.module.css'

interface Props {
  setup: { totpURI: string; backupCodes: readonly string[] }
  onDone: () => void
}

/** The button that led here is gone, and the focus with it. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
}

/** First the codes to keep, since they are shown once, then the app and a code that proves it works. */
export function SecondStepSetup({ setup, onDone }: Props) {
  const { t } = useTranslation(['account', 'common'])
  const [areKept, setKept] = useState(false)
  const [code, setCode] = useState('')
  const attempt = useAttempt()
  const secret = new URL(setup.totpURI).searchParams.get('secret') ?? ''

  if (!areKept) {
    return (
      <Stack gap='md'>
        <div>
          <Text fw={650}>{t('recoveryTitle')}</Text>
          <Text c='dimmed'>{t('recoveryText')}</Text>
        </div>
        <ul className={classes.codes}>
          {setup.backupCodes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <Group>
          <Button onClick={() => setKept(true)}>{t('recoverySaved')}</Button>
          <CopyButton value={setup.backupCodes.join('\n')}>
            {({ copied, copy }) => (
              <Button variant='default' onClick={copy}>
                {copied ? t('common:copied') : t('recoveryCopy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    )
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void attempt.run(async () => {
      await auth.verifyCode(code.replaceAll(' ', ''))
      onDone()
    })
  }

  return (
    <form onSubmit={submit}>
      <Stack gap='md'>
        <Text>{t('secondStepScan')}</Text>
        <QrCode text={setup.totpURI} label={t('secondStepQr')} />
        <Text c='dimmed' size='xs' className={classes.key ?? ''}>
          {t('secondStepKey')}: {secret}
        </Text>
        <TextInput
          ref={takeFocus}
          label={t('code')}
          inputMode='numeric'
          autoComplete='one-time-code'
          maw={220}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Problem text={attempt.problem} />
        <Group>
          <Button type='submit' loading={attempt.isBusy} disabled={code === ''}>
            {t('confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
