import type { FeedWork } from '@cadans/calendar-feed'
import type { Executor } from '@cadans/database'
import { feedWindow, type Language, type LocalDate, workItems, type WorkItem } from '@cadans/domain'
import { translator } from '@cadans/messages'
import type { Member } from '../access/member.ts'
import { findGroundwork } from '../strategy-steps/groundwork.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'

/** Work that is no post, of the days that feeds show, in the workspace's words. */
export async function findFeedWork(
  executor: Executor,
  member: Member,
  { today, publicUrl }: { today: LocalDate; publicUrl: string },
): Promise<FeedWork[]> {
  return workItems(await findWorkSources(executor, member), feedWindow(today), today).map((item) => ({
    ...item,
    summary: summaryOf(item, member.language),
    link: `${publicUrl}/w/${member.workspaceId}/today`,
  }))
}

/** The rows that work follows from. */
export async function findWorkSources(
  executor: Executor,
  member: Member,
): Promise<Parameters<typeof workItems>[0]> {
  const { channels, routines } = await findStrategy(executor, member)
  const groundwork = await findGroundwork(executor, member)
  return { ...groundwork, channels, routines }
}

function summaryOf({ kind, name }: WorkItem, language: Language): string {
  const word = translator(language)
  switch (kind) {
    case 'task':
    case 'routine':
      return name
    case 'arrange':
      return word('groundwork:task.arrange', { title: name })
    case 'measure':
      return word('groundwork:task.measure', { title: name })
    case 'competitor':
      return word('groundwork:task.competitor', { name })
    case 'channel':
      return word('groundwork:task.channel', { name })
    case 'assumption':
      return word('groundwork:task.assumption', { text: name })
    case 'review':
      return word('groundwork:task.review')
    case 'snapshots':
      return word('groundwork:task.snapshots')
    case 'satisfaction':
      return word('groundwork:task.satisfaction')
  }
}
