import { expect, test } from 'vitest'
import type { Post } from './post.schema.ts'
import { doesReasonHold } from './reason-holds.ts'
import type { Reason } from './reason.ts'
import { aPost } from '../testing/a-post.ts'

const one = '01890000-0000-7000-8000-000000000001'
const other = '01890000-0000-7000-8000-000000000002'

const post = aPost({
  channelId: one,
  themeId: one,
  formatId: one,
  messageId: one,
  goalId: one,
  segmentId: one,
  campaignId: one,
  ownerId: one,
  hiredHelpId: one,
  status: 'open',
  promotionCents: 2500,
  inviting: true,
  rubricId: one,
  milestoneId: one,
  placeKey: 'k',
  reserve: true,
  productionWeek: '2027-05-31',
})
const owed = { owed: 300, share: 200 }

test.each<[Reason, Partial<Post>]>([
  [
    {
      code: 'slot.activity',
      weekday: 4,
      time: '12:30',
      activity: 1,
      rank: 1,
      of: 2,
      assumed: false,
      segmentId: null,
    },
    { date: '2027-06-11' },
  ],
  [{ code: 'slot.rubric', rubricId: one, weekday: 4, time: '12:30' }, { time: '13:00' }],
  [{ code: 'slot.campaign', campaignId: one, intensity: 1000 }, { campaignId: null }],
  [{ code: 'theme.owed', themeId: one, ...owed }, { themeId: other }],
  [{ code: 'slot.milestone', milestoneId: one, date: '2027-06-10', days: -7 }, { date: '2027-06-11' }],
  [{ code: 'theme.shifted', themeId: one, share: 80, usual: 50, campaignId: null }, { themeId: null }],
  [{ code: 'theme.milestone', themeId: one, milestoneId: one }, { themeId: null }],
  [{ code: 'message.milestone', messageId: one, milestoneId: one }, { messageId: null }],
  [{ code: 'format.milestone', formatId: one, milestoneId: one }, { formatId: null }],
  [{ code: 'theme.rubric', themeId: one, rubricId: one }, { themeId: null }],
  [{ code: 'theme.reserve', share: 100 }, { reserve: false }],
  [{ code: 'message.owed', messageId: one, ...owed }, { messageId: other }],
  [{ code: 'goal.owed', goalId: one, owed: 1 }, { goalId: other }],
  [{ code: 'segment.owed', segmentId: one, ...owed }, { segmentId: null }],
  [{ code: 'origin.owed', origin: 'own', sourceId: null, ...owed }, { origin: 'curated' }],
  [{ code: 'inviting.reachable', minutes: 120, share: 300 }, { inviting: false }],
  [{ code: 'inviting.owed', share: 300 }, { inviting: false }],
  [{ code: 'format.owed', formatId: one, ...owed }, { formatId: other }],
  [{ code: 'format.rubric', formatId: one, rubricId: one }, { formatId: null }],
  [
    { code: 'owner.flexible', personId: one, formats: 1, freeMinutes: 1, weeklyMinutes: 2 },
    { ownerId: other },
  ],
  [{ code: 'owner.balanced', personId: one, owedMinutes: 30, share: 600 }, { ownerId: other }],
  [{ code: 'owner.rubric', personId: one, rubricId: one }, { ownerId: null }],
  [{ code: 'owner.overload', personId: one, overMinutes: 1, weeklyMinutes: 2 }, { ownerId: other }],
  [{ code: 'owner.hired', hiredHelpId: one, costCents: 1, leftCents: 1 }, { hiredHelpId: null }],
  [{ code: 'owner.retainer', hiredHelpId: one, leftPosts: 1 }, { hiredHelpId: null }],
  [{ code: 'production.forward', week: '2027-05-31', weeks: 1 }, { productionWeek: '2027-06-07' }],
  [{ code: 'promotion.rule', ruleId: one, amountCents: 2500, value: 5, leftCents: 0 }, { promotionCents: 0 }],
])('$code holds until a person changes what it is about', (reason, change) => {
  expect(doesReasonHold(reason, post)).toBe(true)
  expect(doesReasonHold(reason, { ...post, ...change })).toBe(false)
})
