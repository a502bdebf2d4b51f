import { Button } from '@mantine/core'
import { Check, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToasts } from '../../lib/use-toasts.tsx'
import classes from './today.module.css'

interface Props {
  text: string
  /** What it copies, before and after. */
  label: string
  doneLabel: string
  icon: LucideIcon
}

/** Copies a part of a post; once it did, it says so and stays green, so that one sees what is left to copy. */
export function CopyPart({ text, label, doneLabel, icon: Icon }: Props) {
  const { t } = useTranslation('today')
  const toasts = useToasts()
  const [copied, setCopied] = useState<string>()
  const isCopied = copied === text

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      // A browser keeps the clipboard to itself on an address without https, or when it was told to.
      toasts.told(t('copyFailed'))
    }
  }

  return (
    <Button
      variant='default'
      className={classes.copy ?? ''}
      data-copied={isCopied || undefined}
      leftSection={isCopied ? <Check size={15} aria-hidden /> : <Icon size={15} aria-hidden />}
      onClick={() => void copy()}
    >
      {isCopied ? doneLabel : label}
    </Button>
  )
}
