import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { client } from '../../lib/trpc.ts'
import { DoorCard } from './door-card.tsx'
import { enterAs } from './enter-as.ts'
import { NewAccountForm } from './new-account-form.tsx'
import { useAttempt } from './use-attempt.ts'

/** `/claim/…`: the first account, by the address that the terminal showed. */
export function ClaimPage() {
  const { t } = useTranslation('account')
  const { token } = useParams({ from: '/claim/$token' })
  const attempt = useAttempt()
  return (
    <DoorCard title={t('claimTitle')} text={t('claimText')}>
      <NewAccountForm
        action={t('claimAction')}
        attempt={attempt}
        onSubmit={(account) =>
          void attempt.run(async () => {
            await client.account.claim.mutate({ token, account })
            await enterAs(account, '/')
          })
        }
      />
    </DoorCard>
  )
}
