import { endedPause, findPause } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CirclePause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './pause.module.css'

/** Says in every room that everything waits, until when and why, and ends it. */
export function PauseBanner() {
  const { t } = useTranslation('pause')
  const { workspaceId, today, language } = useWorkspace()
  const may = useMay()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const toast = { done: () => t('resumed') }
  const shorten = useChange(trpc.closedDays.save.mutationOptions(), toast)
  const remove = useChange(trpc.closedDays.remove.mutationOptions(), toast)

  const pause = findPause(today, strategy.data?.closedDays ?? [])
  if (pause === undefined) return null
  const { id, version, until, reason } = pause
  const ended = endedPause(pause, today)

  function resume(): void {
    void (ended === undefined ? remove.run({ id, version }) : shorten.run({ row: ended }))
  }

  return (
    <div className={classes.banner} data-pause-banner>
      <CirclePause className={classes.sign} size={16} aria-hidden />
      <span>
        <strong>{t('banner', { until: formatDate(until, language) })}</strong>{' '}
        <span dir='auto'>{reason}</span>
      </span>
      {may.plan && (
        <Button
          size='compact-sm'
          variant='default'
          loading={shorten.isPending || remove.isPending}
          onClick={resume}
        >
          {t('resume')}
        </Button>
      )}
    </div>
  )
}
