import type {
  Absence,
  Campaign,
  Channel,
  ClosedDays,
  Goal,
  KeyMessage,
  Milestone,
  Person,
  Rubric,
  Segment,
} from '@cadans/domain'
import { column, flag, json, rowKind } from '../journal/row-kind.ts'

export const goalKind = rowKind<Goal>()({
  entity: 'goal',
  table: 'goals',
  columns: { name: column(), kind: column(), objective: column(), weight: column() },
  subject: ({ name }) => name,
})

export const keyMessageKind = rowKind<KeyMessage>()({
  entity: 'keyMessage',
  table: 'key_messages',
  columns: {
    text: column(),
    proof: column(),
    goalIds: json(),
    segmentIds: json(),
    register: column(),
    appeal: column(),
    mood: column(),
    priority: column(),
    from: column(),
    until: column(),
  },
  subject: ({ text }) => text,
})

export const segmentKind = rowKind<Segment>()({
  entity: 'segment',
  table: 'segments',
  columns: {
    name: column(),
    ageFrom: column(),
    ageUntil: column(),
    share: column(),
    use: column(),
    questions: json(),
    knows: column(),
    activity: json(),
    likeness: column(),
  },
  subject: ({ name }) => name,
})

export const channelKind = rowKind<Channel>()({
  entity: 'channel',
  table: 'channels',
  columns: {
    platform: column(),
    name: column(),
    role: column(),
    account: column(),
    textLimit: column(),
    position: column(),
    serves: flag,
    unansweredSince: column(),
  },
  subject: ({ name }) => name,
})

export const personKind = rowKind<Person>()({
  entity: 'person',
  table: 'people',
  columns: {
    name: column(),
    weeklyMinutes: column(),
    formatIds: json(),
    tools: column(),
  },
  subject: ({ name }) => name,
})

export const absenceKind = rowKind<Absence>()({
  entity: 'absence',
  table: 'absences',
  columns: { personId: column(), from: column(), until: column(), note: column() },
  subject: ({ note, from }) => note || from,
  bonds: [{ field: 'personId', to: 'people' }],
})

export const campaignKind = rowKind<Campaign>()({
  entity: 'campaign',
  table: 'campaigns',
  columns: {
    name: column(),
    from: column(),
    until: column(),
    themeFactors: json(),
    messageIds: json(),
    channelIds: json(),
    intensity: json(),
  },
  subject: ({ name }) => name,
})

export const milestoneKind = rowKind<Milestone>()({
  entity: 'milestone',
  table: 'milestones',
  columns: {
    name: column(),
    date: column(),
    days: json(),
    counts: column(),
    channelIds: json(),
    formatId: column(),
    themeId: column(),
    messageId: column(),
    campaignId: column(),
  },
  subject: ({ name }) => name,
})

export const closedDaysKind = rowKind<ClosedDays>()({
  entity: 'closedDays',
  table: 'closed_days',
  columns: { from: column(), until: column(), reason: column(), pauses: flag },
  subject: ({ reason, from }) => reason || from,
})

export const rubricKind = rowKind<Rubric>()({
  entity: 'rubric',
  table: 'rubrics',
  columns: {
    name: column(),
    channelId: column(),
    weekday: column(),
    time: column(),
    everyWeeks: column(),
    themeId: column(),
    formatId: column(),
    ownerId: column(),
    inviting: flag,
    from: column(),
    until: column(),
  },
  subject: ({ name }) => name,
  bonds: [{ field: 'channelId', to: 'channels' }],
})
