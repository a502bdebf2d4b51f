import { findQuiet, type MarkedDay } from '@cadans/domain'
import { Badge, Button, Stack, Text } from '@mantine/core'
import { Lightbulb, Moon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useDayName } from '../../../lib/use-day-name.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { closedDaysCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { ForChanging } from '../../../ui/read-only.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { comingKeyDates, KEY_DATE_DAYS } from '../parts/coming-key-dates.ts'
import { OwnDays } from './own-days.tsx'
import classes from './days.module.css'

/** Days shown before "show all". */
const FIRST = 10

/** Holidays and observance days that are coming: each can be closed, or become an idea. */
export function KeyDatesSection() {
  const { t } = useTranslation('tactic')
  const { today, language } = useWorkspace()
  const { strategy, basis } = useTactic()
  const nameOf = useDayName()
  const toasts = useToasts()
  const { add, isPending } = useRowActions(closedDaysCalls)
  const [isWhole, setWhole] = useState(false)
  const ideas = useChange(trpc.idea.save.mutationOptions(), {
    done: ({ row }) => t('keyDates.ideaMade', { name: row.title }),
  })
  const all = comingKeyDates(today, basis)
  const shown = isWhole ? all : all.slice(0, FIRST)

  async function close(day: MarkedDay, name: string): Promise<void> {
    const row = { from: day.date, until: day.date, reason: name, pauses: false }
    if (await add(row)) toasts.told(t('keyDates.closed', { name }))
  }

  function makeIdea(name: string): void {
    const idea = {
      version: 0,
      title: name,
      brief: '',
      themeId: null,
      messageId: null,
      goalId: null,
      origin: 'own' as const,
      sourceId: null,
      channelId: null,
    }
    void ideas.run((id) => ({ row: { id, ...idea } }))
  }

  return (
    <Stack>
      <Hint>
        {t(`keyDates.of.${strategy.country}`, { days: KEY_DATE_DAYS })}{' '}
        <ForChanging>{t('keyDates.makeHint')}</ForChanging>
      </Hint>
      {all.length === 0 && <Text c='dimmed'>{t('keyDates.empty')}</Text>}
      <ul className={classes.days}>
        {shown.map((day) => {
          const name = nameOf(day)
          const isClosed = findQuiet(day.date, basis) !== undefined
          return (
            <li key={`${day.key}${day.date}`} className={classes.day}>
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
                  onClick={() => makeIdea(name)}
                >
                  {t('keyDates.idea')}
                </Button>
                {isClosed ? (
                  <Text size='sm' c='dimmed' px='xs'>
                    {t('keyDates.closedAlready')}
                  </Text>
                ) : (
                  <Button
                    variant='subtle'
                    color='gray'
                    size='compact-sm'
                    leftSection={<Moon size={14} aria-hidden />}
                    aria-label={t('keyDates.closeLabel', { name })}
                    disabled={isPending}
                    onClick={() => void close(day, name)}
                  >
                    {t('keyDates.close')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {!isWhole && all.length > FIRST && (
        <Button
          variant='subtle'
          size='compact-md'
          style={{ alignSelf: 'flex-start' }}
          data-reads
          onClick={() => setWhole(true)}
        >
          {t('keyDates.showAll', { count: all.length })}
        </Button>
      )}
      <OwnDays />
    </Stack>
  )
}
