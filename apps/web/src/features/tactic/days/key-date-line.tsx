import { findQuiet, type MarkedDay } from '@cadans/domain'
import { Badge, Button, Text } from '@mantine/core'
import { Lightbulb, Moon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { closedDaysCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useDayName } from '../../../lib/use-day-name.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useTactic } from '../parts/tactic-context.ts'
import classes from './days.module.css'

/** A day that is coming, with the two things to be done about it: an idea, or no posts. */
export function KeyDateLine({ day }: { day: MarkedDay }) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { basis } = useTactic()
  const name = useDayName()(day)
  const ideas = useChange(trpc.idea.save.mutationOptions(), {
    done: ({ row }) => t('keyDates.ideaMade', { name: row.title }),
  })
  return (
    <li className={classes.day}>
      <time dateTime={day.date} className={classes.date}>
        {formatDate(day.date, language)}
      </time>
      <span className={classes.name}>
        {name}
        {day.isHoliday && (
          <Badge variant='light' color='warm' size='sm' tt='none' ml='xs'>
            {t('keyDates.holiday')}
          </Badge>
        )}
      </span>
      <span className={classes.deeds}>
        <Button
          variant='subtle'
          size='compact-sm'
          leftSection={<Lightbulb size={14} aria-hidden />}
          aria-label={t('keyDates.ideaLabel', { name })}
          disabled={ideas.isPending}
          onClick={() => void ideas.run((id) => ({ row: { id, version: 0, title: name } }))}
        >
          {t('keyDates.idea')}
        </Button>
        {findQuiet(day.date, basis) === undefined ? (
          <CloseDay day={day} name={name} />
        ) : (
          <Text size='sm' c='dimmed' px='xs'>
            {t('keyDates.closedAlready')}
          </Text>
        )}
      </span>
    </li>
  )
}

function CloseDay({ day, name }: { day: MarkedDay; name: string }) {
  const { t } = useTranslation('tactic')
  const toasts = useToasts()
  const { add, isPending } = useRowActions(closedDaysCalls)

  async function close(): Promise<void> {
    const row = { from: day.date, until: day.date, reason: name, pauses: false }
    if (await add(row)) toasts.told(t('keyDates.closed', { name }))
  }

  return (
    <Button
      variant='subtle'
      color='gray'
      size='compact-sm'
      leftSection={<Moon size={14} aria-hidden />}
      aria-label={t('keyDates.closeLabel', { name })}
      disabled={isPending}
      onClick={() => void close()}
    >
      {t('keyDates.close')}
    </Button>
  )
}
