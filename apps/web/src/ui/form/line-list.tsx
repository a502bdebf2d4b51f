import { ActionIcon, Button, Stack, Text, TextInput } from '@mantine/core'
import { ExternalLink, Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import classes from './form.module.css'

export interface LineListProps {
  label: string
  lines: readonly string[]
  onChange: (lines: string[]) => void
  /** The sentence beside the line at this index, when it is wrong. */
  wrong: (index: number) => string | undefined
  /** The lines are addresses that can be opened. */
  isLinks?: boolean
  most?: number
}

/** A short list of sentences or addresses, typed line by line. */
export function LineList({ label, lines, onChange, wrong, isLinks = false, most = 50 }: LineListProps) {
  const { t } = useTranslation('tactic')
  return (
    <Stack gap='xs'>
      <Text fw={650} size='sm'>
        {label}
      </Text>
      {lines.map((line, index) => (
        <div key={index} className={classes.line}>
          <TextInput
            aria-label={t('guide.lineNumber', { list: label, number: index + 1 })}
            value={line}
            error={wrong(index)}
            onChange={({ currentTarget }) => onChange(lines.with(index, currentTarget.value))}
            {...(isLinks ? { placeholder: 'https://', inputMode: 'url' as const } : {})}
          />
          {isLinks && /^https?:\/\//.test(line) ? (
            <ActionIcon
              component='a'
              href={line}
              target='_blank'
              rel='noreferrer'
              variant='subtle'
              color='gray'
              size='lg'
              aria-label={t('guide.openExample', { number: index + 1 })}
            >
              <ExternalLink size={16} aria-hidden />
            </ActionIcon>
          ) : null}
          <ActionIcon
            variant='subtle'
            color='gray'
            size='lg'
            aria-label={t('guide.removeLine', { number: index + 1 })}
            onClick={() => onChange(lines.toSpliced(index, 1))}
          >
            <X size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {lines.length < most ? (
        <Button
          variant='subtle'
          size='compact-sm'
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => onChange([...lines, ''])}
          style={{ alignSelf: 'flex-start' }}
        >
          {t(isLinks ? 'guide.addLink' : 'guide.addLine')}
        </Button>
      ) : null}
    </Stack>
  )
}
