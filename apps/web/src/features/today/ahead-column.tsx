import { Text } from '@mantine/core'
import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PostList } from '../../shared/posts/post-list.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { FrequencyGlance } from './frequency-glance.tsx'
import type { TodayView } from './today-view.ts'
import classes from './today.module.css'

interface Props {
  view: TodayView
  basis: PostBasis
  /** The places that are open first, and what they are called. */
  open: TodayView['openNext']
  openTitle: string
}

/** How the week stands, and what is still open. */
export function AheadColumn({ view, basis, open, openTitle }: Props) {
  const { t } = useTranslation('today')
  return (
    <div className={classes.column}>
      <FrequencyGlance
        cells={view.frequency}
        published={view.publishedThisWeek}
        lookup={basis.lookup}
        startsOn={view.openNext[0]?.date}
      />
      <Section title={openTitle} count={open.length}>
        {open.length === 0 ? (
          view.frequency.length === 0 ? (
            <EmptyState icon={CalendarPlus} title={t('nothingTitle')} text={t('nothingText')} />
          ) : (
            <Text className={classes.empty ?? ''}>{t('openEmpty')}</Text>
          )
        ) : (
          <PostList posts={open} lookup={basis.lookup} most={6} />
        )}
      </Section>
    </div>
  )
}
