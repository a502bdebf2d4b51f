import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { trpc } from '../../lib/trpc.ts'
import { DoorCard } from './door-card.tsx'
import { Problem } from './problem.tsx'
import { useAttempt } from './use-attempt.ts'

interface Props {
  /** What was typed on the page before. */
  email: string
  onBack: () => void
}

/** Asks for a new password by mail, or says whom to ask where no mail goes out. */
export function Forgotten({ email: typed, onBack }: Props) {
  const { t } = useTranslation('account')
  const state = useQuery(trpc.account.state.queryOptions())
  const [email, setEmail] = useState(typed)
  const [isSent, setSent] = useState(false)
  const attempt = useAttempt()
  const back = (
    <Anchor component='button' type='button' onClick={onBack}>
      {t('back')}
    </Anchor>
  )
  if (state.data?.hasMail === false) {
    return (
      <DoorCard title={t('forgotMailTitle')} text={t('forgotNoMail')}>
        {back}
      </DoorCard>
    )
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void attempt.run(async () => {
      await auth.requestReset(email)
      setSent(true)
    })
  }

  return (
    <DoorCard title={t('forgotMailTitle')} text={t('forgotMailText')}>
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
          <Problem text={attempt.problem} />
          <div role='status'>{isSent && <Alert>{t('forgotSent')}</Alert>}</div>
          <Button type='submit' size='md' loading={attempt.isBusy}>
            {t('forgotSend')}
          </Button>
          {back}
        </Stack>
      </form>
    </DoorCard>
  )
}
