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
      <WorkBar load={load} label={`${t('loadOf', { name })}: ${words}`} />
    </div>
  )
}

/** The bar alone; without a label it stands beside the words that say the same. */
export function WorkBar({ load: { planned, capacity }, label }: { load: Load; label?: string }) {
  const over = Math.max(0, planned - capacity)
  const whole = Math.max(planned, capacity, 1)
  return (
    <div
      className={classes.bar}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <span style={{ width: `${(Math.min(planned, capacity) / whole) * 100}%` }} />
      <span data-over='true' style={{ width: `${(over / whole) * 100}%` }} />
    </div>
  )
}
