import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useInbox } from '../../lib/use-inbox.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PostList } from '../../shared/posts/post-list.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import { InboxSection } from '../inbox/inbox-section.tsx'
import { DutyCard } from '../work/duty-card.tsx'
import { HeardCard } from '../work/heard-card.tsx'
import { WorkCard } from '../work/work-card.tsx'
import type { TodayView } from './today-view.ts'
import classes from './today.module.css'

/** What asks for somebody's hand now: late, due today, and waiting for a yes. */
export function NearColumn({ view, basis }: { view: TodayView; basis: PostBasis }) {
  const { t } = useTranslation('today')
  const { workspace } = useWorkspace()
  const { inbox } = useInbox()
  // What waits for the person herself stands above, and not twice.
  const own = new Set(
    [...(inbox?.late ?? []), ...(inbox?.asked ?? []), ...(inbox?.sentBack ?? [])].map(({ id }) => id),
  )
  const late = view.late.filter(({ id }) => !own.has(id))
  const waiting = view.waiting.filter(({ id }) => !own.has(id))
  return (
    <div className={classes.column}>
      <InboxSection basis={basis} />
      {late.length > 0 && (
        <Section title={t('late')} count={late.length} isUrgent>
          <PostList posts={late} lookup={basis.lookup} most={5} />
        </Section>
      )}
      <Section title={t('due')} hint={t('dueHint')} count={view.due.length}>
        {view.due.length === 0 ? (
          <Text className={classes.empty ?? ''}>{t('dueEmpty')}</Text>
        ) : (
          <PostList posts={view.due} lookup={basis.lookup} />
        )}
      </Section>
      <DutyCard />
      <WorkCard />
      <HeardCard />
      {(workspace.approval !== 'off' || waiting.length > 0) && (
        <Section title={t('waiting')} count={waiting.length}>
          {waiting.length === 0 ? (
            <Text className={classes.empty ?? ''}>{t('waitingEmpty')}</Text>
          ) : (
            <PostList posts={waiting} lookup={basis.lookup} most={5} />
          )}
        </Section>
      )}
    </div>
  )
}
