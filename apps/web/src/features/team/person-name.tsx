import { ActionIcon, TextInput } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsReadOnly } from '../../ui/read-only.tsx'
import classes from './team.module.css'

function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}

interface Props {
  value: string
  error: string | undefined
  onChange: (name: string) => void
}

/** A name as text, and a field while somebody changes it or it is wrong. */
export function PersonName({ value, error, onChange }: Props) {
  const { t } = useTranslation('team')
  // After Enter the hand goes on where it was: at the button that opened the field.
  const [mode, setMode] = useState<'text' | 'field' | 'closed'>('text')
  const isReadOnly = useIsReadOnly()
  if (mode === 'field' || error !== undefined) {
    return (
      <TextInput
        className={classes.name ?? ''}
        aria-label={t('name')}
        value={value}
        error={error}
        ref={mode === 'field' ? takeFocus : undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={() => setMode('text')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          // The same press would open the field again, by the button that gets the focus.
          event.preventDefault()
          setMode('closed')
        }}
      />
    )
  }
  return (
    <>
      <h2 className={classes.called} dir='auto'>
        {value}
      </h2>
      {!isReadOnly && (
        <ActionIcon
          variant='subtle'
          color='gray'
          size={28}
          aria-label={t('rename', { name: value })}
          ref={mode === 'closed' ? takeFocus : undefined}
          onClick={() => setMode('field')}
        >
          <Pencil size={15} aria-hidden />
        </ActionIcon>
      )}
    </>
  )
}
