import type { Comment, Person } from '@cadans/domain'
import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MentionField } from '../../shared/mentions/mention-field.tsx'
import { toShown, toStored } from '../../shared/mentions/mention-text.ts'

type Said = Pick<Comment, 'text' | 'isInternal'>

interface Props {
  label: string
  submit: string
  people: readonly Person[]
  /** What it says already. */
  start?: Said
  onCancel?: () => void
  /** @returns whether it was taken; when not, what was typed stays */
  onSave: (said: Said) => Promise<boolean>
}

/** Where a comment is typed. It is for colleagues only, until somebody says otherwise. */
export function CommentForm({ label, submit, people, start, onCancel, onSave }: Props) {
  const { t } = useTranslation('comments')
  const [text, setText] = useState(() => toShown(start?.text ?? '', people))
  const [isInternal, setInternal] = useState(start?.isInternal ?? true)
  const [isBusy, setBusy] = useState(false)

  async function save(): Promise<void> {
    setBusy(true)
    if (await onSave({ text: toStored(text, people), isInternal })) setText('')
    setBusy(false)
  }

  return (
    <Stack gap={8}>
      <MentionField
        aria-label={label}
        placeholder={t('placeholder')}
        people={people}
        value={text}
        onChange={setText}
      />
      <Group justify='space-between' gap='xs'>
        <Checkbox
          label={t('internal')}
          checked={isInternal}
          onChange={(event) => setInternal(event.currentTarget.checked)}
        />
        <Group gap='xs'>
          {onCancel && (
            <Button variant='subtle' size='compact-md' onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
          <Button
            variant='default'
            size='compact-md'
            disabled={text.trim() === ''}
            loading={isBusy}
            onClick={() => void save()}
          >
            {submit}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}
