import type { FeedWork } from '@cadans/calendar-feed'
import type { Executor } from '@cadans/database'
import {
  addDays,
  dutiesOf,
  dutyMinutes,
  feedWindow,
  type Language,
  type LocalDate,
  type WorkBasis,
  workItems,
  type WorkItem,
} from '@cadans/domain'
import { translator } from '@cadans/messages'
import type { Member } from '../access/member.ts'
import { findGroundwork } from '../strategy-steps/groundwork.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'

/** Work that is no post, of the days that feeds show, in the workspace's words. */
export async function findFeedWork(
  executor: Executor,
  member: Member,
  { today, publicUrl }: { today: LocalDate; publicUrl: string },
): Promise<FeedWork[]> {
  const sources = await findWorkSources(executor, member)
  const link = `${publicUrl}/w/${member.workspaceId}/today`
  const { language } = member
  return [
    ...feedWorkOf(workItems(sources, feedWindow(today), today), { language, link }),
    ...dutyWorkOf(sources, { today, link, language }),
  ]
}

/** Work as events say it. */
export function feedWorkOf(
  items: readonly WorkItem[],
  { language, link }: { language: Language; link: string },
): FeedWork[] {
  return items.map((item) => ({ ...item, summary: summaryOf(item, language), link }))
}

/** In days from today: who answers changes, and a calendar program asks again. */
const DUTY_DAYS = 56

/** The hours in which somebody by name answers, for whoever that is. */
export function dutyWorkOf(
  sources: Pick<WorkBasis, 'channels'> & Parameters<typeof dutiesOf>[0],
  { today, link, language }: { today: LocalDate; link: string; language: Language },
): FeedWork[] {
  const word = translator(language)
  const names = new Map(sources.channels.map(({ id, name }) => [id, name]))
  return dutiesOf(sources, { from: today, until: addDays(today, DUTY_DAYS) }).flatMap((duty) => {
    const { date, from, personId, channelIds } = duty
    if (personId === null) return []
    const channels = channelIds?.map((id) => names.get(id) ?? '').join(', ') ?? word('groundwork:duty.all')
    return {
      kind: 'duty',
      id: personId,
      date,
      ownerId: personId,
      hours: { time: from, minutes: dutyMinutes(duty) },
      summary: word('groundwork:duty.on', { channels }),
      link,
    }
  })
}

type WorkSources = WorkBasis & Parameters<typeof dutiesOf>[0]

/** The rows that work and duties follow from. */
export async function findWorkSources(executor: Executor, member: Member): Promise<WorkSources> {
  const { channels, routines, absences } = await findStrategy(executor, member)
  const groundwork = await findGroundwork(executor, member)
  const { reachability } = (await findDraft(executor, member)).tactic
  return { ...groundwork, channels, routines, absences, reachability }
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
