import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { DoorCard } from './door-card.tsx'
import { Problem } from './problem.tsx'
import { useAttempt } from './use-attempt.ts'

/** After the password: the code of the app, or a recovery code. */
export function SecondStep({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const { t } = useTranslation('account')
  const [isRecovery, setRecovery] = useState(false)
  const [code, setCode] = useState('')
  const attempt = useAttempt()

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void attempt.run(async () => {
      const typed = code.replaceAll(' ', '')
      await (isRecovery ? auth.verifyRecovery(typed) : auth.verifyCode(typed))
      onDone()
    })
  }

  return (
    <DoorCard title={t('codeTitle')}>
      <form onSubmit={submit}>
        <Stack gap='md'>
          <TextInput
            key={String(isRecovery)}
            label={t(isRecovery ? 'recoveryCode' : 'code')}
            description={t(isRecovery ? 'recoveryHint' : 'codeHint')}
            inputMode={isRecovery ? 'text' : 'numeric'}
            autoComplete='one-time-code'
            data-autofocus
            required
            withAsterisk={false}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <Problem text={attempt.problem} />
          <Button type='submit' size='md' loading={attempt.isBusy}>
            {t('confirm')}
          </Button>
          <Group justify='space-between'>
            <Anchor
              component='button'
              type='button'
              onClick={() => {
                setRecovery(!isRecovery)
                setCode('')
              }}
            >
              {t(isRecovery ? 'useApp' : 'useRecovery')}
            </Anchor>
            <Anchor component='button' type='button' onClick={onBack}>
              {t('back')}
            </Anchor>
          </Group>
        </Stack>
      </form>
    </DoorCard>
  )
}
