import { type NewAccount, newAccountSchema } from '@cadans/domain'
import { Button, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PasswordField } from './password-field.tsx'
import { Problem } from './problem.tsx'
import type { Attempt } from './use-attempt.ts'

interface Props {
  known?: Partial<NewAccount>
  action: string
  attempt: Attempt
  onSubmit: (account: NewAccount) => void
}

/** Name, address and password of somebody who gets an account. */
export function NewAccountForm({ known = {}, action, attempt, onSubmit }: Props) {
  const { t, i18n } = useTranslation(['account', 'fields'])
  const [account, setAccount] = useState<NewAccount>({ name: '', email: '', password: '', ...known })
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const patch = (part: Partial<NewAccount>): void => {
    setAccount({ ...account, ...part })
    setWrong({})
  }
  const errors = { ...attempt.wrong, ...wrong }

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    const parsed = newAccountSchema.safeParse(account)
    if (parsed.success) {
      onSubmit(parsed.data)
      return
    }
    const issues = parsed.error.issues.map(({ path, message }) => [String(path[0]), sentenceOf(message)])
    setWrong(Object.fromEntries(issues.toReversed()) as Record<string, string>)
  }

  function sentenceOf(message: string): string {
    return i18n.exists(`fields:${message}`) ? t(`fields:${message}` as 'fields:invalid') : t('fields:invalid')
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap='md'>
        <TextInput
          label={t('name')}
          autoComplete='name'
          value={account.name}
          error={errors.name}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <TextInput
          label={t('email')}
          type='email'
          autoComplete='username'
          value={account.email}
          error={errors.email}
          onChange={({ currentTarget }) => patch({ email: currentTarget.value })}
        />
        <PasswordField
          label={t('password')}
          description={t('passwordHint')}
          autoComplete='new-password'
          value={account.password}
          error={errors.password}
          onChange={({ currentTarget }) => patch({ password: currentTarget.value })}
        />
        <Problem text={attempt.problem} />
        <Button type='submit' size='md' loading={attempt.isBusy}>
          {action}
        </Button>
      </Stack>
    </form>
  )
}
