import type { Post } from '@cadans/domain'
import { column, flag, json, rowKind } from '../journal/row-kind.ts'

export const postKind = rowKind<Post>()({
  entity: 'post',
  table: 'posts',
  columns: {
    channelId: column(),
    date: column(),
    time: column(),
    title: column(),
    copy: column(),
    themeId: column(),
    formatId: column(),
    messageId: column(),
    goalId: column(),
    segmentId: column(),
    origin: column(),
    sourceId: column(),
    campaignId: column(),
    ownerId: column(),
    reviewerId: column(),
    hiredHelpId: column(),
    status: column(),
    deadline: column(),
    promotionCents: column(),
    link: column(),
    prompt: column(),
    inviting: flag,
    note: column(),
    loadedIn: column(),
    ideaId: column(),
    familyId: column(),
    rubricId: column(),
    milestoneId: column(),
    placeKey: column(),
    tacticVersion: column(),
    reserve: flag,
    productionWeek: column(),
    pinned: flag,
    movedBy: column(),
    askedBy: column(),
    sentBack: flag,
    reasons: json(),
    publishedAt: column(),
    sequence: column(),
    changedAt: column(),
  },
  subject: ({ title }) => title,
  volatile: ['sequence', 'changedAt'],
  given: ['publishedAt'],
  bonds: [
    { field: 'channelId', to: 'channels' },
    // What is finished keeps its owner, whoever went.
    { field: 'ownerId', to: 'people', unless: { field: 'status', among: ['published', 'skipped'] } },
    { field: 'ideaId', to: 'ideas' },
  ],
  touch: (after, before, { at, returns }) => ({
    ...after,
    changedAt: at,
    sequence: before === undefined ? 0 : before.sequence + (returns || isRescheduled(before, after) ? 1 : 0),
  }),
})

/** What calendar programs have to be told by a higher SEQUENCE. */
function isRescheduled(before: Post, after: Post): boolean {
  return before.date !== after.date || before.time !== after.time || before.status !== after.status
}
