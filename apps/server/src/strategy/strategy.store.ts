import type { Executor } from '@cadans/database'
import type { Strategy } from '@cadans/domain'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { routineKind } from '../work/work.kinds.ts'
import {
  absenceKind,
  campaignKind,
  channelKind,
  closedDaysKind,
  goalKind,
  keyMessageKind,
  milestoneKind,
  personKind,
  rubricKind,
  segmentKind,
} from './strategy.kinds.ts'

/** All living rows that a plan is made from. */
export async function findStrategy(executor: Executor, member: Member): Promise<Strategy> {
  const channels = await findRows(executor, member, channelKind)
  const campaigns = await findRows(executor, member, campaignKind)
  const milestones = await findRows(executor, member, milestoneKind)
  const closedDays = await findRows(executor, member, closedDaysKind)
  return {
    country: member.country,
    goals: await findRows(executor, member, goalKind),
    keyMessages: await findRows(executor, member, keyMessageKind),
    segments: await findRows(executor, member, segmentKind),
    channels: channels.toSorted((one, other) => one.position - other.position),
    people: await findRows(executor, member, personKind),
    absences: await findRows(executor, member, absenceKind),
    campaigns: campaigns.toSorted(byStart),
    milestones: milestones.toSorted((one, other) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
    ),
    closedDays: closedDays.toSorted(byStart),
    rubrics: await findRows(executor, member, rubricKind),
    routines: await findRows(executor, member, routineKind),
  }
}

function byStart(one: { from: string }, other: { from: string }): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0
}
