import type { PostCard } from '@cadans/domain'
import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CalendarDays, CalendarPlus, SlidersHorizontal } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Section } from '../../ui/section.tsx'
import classes from './today.module.css'

/** A calendar in which nobody began: what is to be done first, and what after that. */
export function FirstSteps({ places }: { places: readonly PostCard[] }) {
  const { t } = useTranslation('today')
  const { workspaceId, language } = useWorkspace()
  const [first] = places
  const params = { workspaceId }
  return (
    <Section title={t('first.title')}>
      <div className={classes.first}>
        <Text>
          {first === undefined
            ? t('first.empty')
            : t('first.places', { count: places.length, day: formatDate(first.date, language, 'dayMonth') })}
        </Text>
        <div className={classes.firstDeeds}>
          <Button
            leftSection={<CalendarPlus size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to='/w/$workspaceId/calendar'
                params={params}
                search={first === undefined ? {} : { post: first.id, date: first.date }}
                {...props}
              />
            )}
          >
            {t(first === undefined ? 'toCalendar' : 'first.fill')}
          </Button>
          <Button
            variant='default'
            leftSection={<SlidersHorizontal size={16} aria-hidden />}
            renderRoot={(props) => <Link to='/w/$workspaceId/tactic' params={params} {...props} />}
          >
            {t('first.tactic')}
          </Button>
          <Button
            variant='default'
            leftSection={<CalendarDays size={16} aria-hidden />}
            renderRoot={(props) => <Link to='/w/$workspaceId/share' params={params} {...props} />}
          >
            {t('first.feeds')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
