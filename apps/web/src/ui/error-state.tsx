import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from '../lib/use-sentences.ts'
import classes from './states.module.css'

interface Props {
  error: unknown
  onRetry?: () => void
  action?: ReactNode
}

/** Something could not be shown: the sentence that goes with the error, and a way on. */
export function ErrorState({ error, onRetry, action }: Props) {
  const { t } = useTranslation(['shell', 'common'])
  const sentence = useErrorSentence()
  return (
    <Stack className={classes.state ?? ''} gap={6} role='alert'>
      <span className={`${classes.icon} ${classes.alarm}`}>
        <TriangleAlert size={22} strokeWidth={1.6} aria-hidden />
      </span>
      <Title order={2} size='h3'>
        {t('errorTitle')}
      </Title>
      <Text c='dimmed'>{sentence(error)}</Text>
      <Group className={classes.action ?? ''} justify='center'>
        {onRetry && (
          <Button variant='default' onClick={onRetry}>
            {t('common:tryAgain')}
          </Button>
        )}
        {action}
      </Group>
    </Stack>
  )
}
