import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSignOut } from './use-sign-out.ts'

export function SignOutButton() {
  const { t } = useTranslation('account')
  const signOut = useSignOut()
  return (
    <Button variant='default' onClick={() => void signOut()}>
      {t('signOut')}
    </Button>
  )
}
