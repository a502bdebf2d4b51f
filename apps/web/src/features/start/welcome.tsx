import { Button, Paper, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { afterWriting } from '../../lib/after-writing.ts'
import { useLanguage } from '../../lib/language.ts'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { CalendarSketch } from './calendar-sketch.tsx'
import { deviceZone } from '../../lib/use-today.ts'
import classes from './start.module.css'

/** What it is, and the two ways in. */
export function Welcome({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation('start')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const toasts = useToasts()
  const [isBusy, setBusy] = useState(false)
  // Kept for a second try, so that one example is made.
  const [exampleId] = useState(newId)

  async function openExample(): Promise<void> {
    setBusy(true)
    try {
      await client.workspace.startExample.mutate({ id: exampleId, language, zone: deviceZone() })
    } catch (error) {
      toasts.refused(error)
      return setBusy(false)
    }
    await afterWriting(() => navigate({ to: '/w/$workspaceId/today', params: { workspaceId: exampleId } }))
  }

  return (
    <div className={classes.welcome}>
      <div className={classes.promise}>
        <Title order={1} className={classes.headline ?? ''}>
          {t('welcome')}
        </Title>
        <Text size='lg' c='dimmed'>
          {t('promise')}
        </Text>
        <CalendarSketch />
      </div>
      <div className={classes.ways}>
        <Paper p='lg'>
          <Title order={2}>{t('ownTitle')}</Title>
          <Text c='dimmed' mt={4} mb='md'>
            {t('ownText')}
          </Text>
          <Button size='md' onClick={onStart}>
            {t('ownAction')}
          </Button>
        </Paper>
        <Paper p='lg'>
          <Title order={2}>{t('exampleTitle')}</Title>
          <Text c='dimmed' mt={4} mb='md'>
            {t('exampleText')}
          </Text>
          <Button size='md' variant='default' loading={isBusy} onClick={() => void openExample()}>
            {t('exampleAction')}
          </Button>
          <div role='status' className={classes.busy}>
            {isBusy && t('exampleBusy')}
          </div>
        </Paper>
      </div>
    </div>
  )
}
