import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatHours } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { Load } from './week-load.ts'
import classes from './team.module.css'

/** Work of this week against the time there is; what goes over is drawn in warning. */
export function LoadBar({ name, load }: { name: string; load: Load }) {
  const { t } = useTranslation('team')
  const { language } = useWorkspace()
  const over = Math.max(0, load.planned - load.capacity)
  const whole = Math.max(load.planned, load.capacity, 1)
  const said = {
    planned: formatHours(load.planned, language),
    capacity: formatHours(load.capacity, language),
    over: formatHours(over, language),
  }
  const words =
    load.capacity === 0 && load.planned === 0
      ? t('loadNone')
      : over > 0
        ? t('loadOver', said)
        : t('loadText', said)
  return (
    <div>
      <div className={classes.loadHead}>
        <Text size='sm' c='dimmed'>
          {t('load')}
        </Text>
        <Text size='sm' className={classes.figures ?? ''} data-over={over > 0}>
          {words}
        </Text>
      </div>
      <div className={classes.bar} role='img' aria-label={`${t('loadOf', { name })}: ${words}`}>
        <span style={{ width: `${(Math.min(load.planned, load.capacity) / whole) * 100}%` }} />
        <span data-over='true' style={{ width: `${(over / whole) * 100}%` }} />
      </div>
    </div>
  )
}
