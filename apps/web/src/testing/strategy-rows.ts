import {
  type DocumentGroundwork,
  type Goal,
  type KeyMessage,
  type Kpi,
  type Observation,
  promotionRuleDefaults,
  type PromotionRule,
  type Routine,
  type Rubric,
  type Segment,
  type Snapshot,
  type Tactic,
} from '@cadans/domain'

/** A strategy that rests on nothing yet. */
export const nothing: DocumentGroundwork = {
  kpis: [],
  measurements: [],
  inventories: [],
  snapshots: [],
  competitors: [],
  observations: [],
  channelChoices: [],
  assumptions: [],
  notes: { weights: {}, reputation: '', contacts: '', rhythm: {} },
}

/** Rows of a strategy with as little in them as can be, for a test to change one thing of. */
export function goal(id: string, weight: number): Goal {
  return { id, version: 1, name: id, kind: 'promotion', objective: '', weight }
}

/** One that serves no goal and is for everybody. */
export function message(text: string, part: Partial<KeyMessage> = {}): KeyMessage {
  return {
    id: text,
    version: 1,
    text,
    proof: '',
    goalIds: [],
    segmentIds: [],
    register: 0,
    appeal: 1,
    mood: 'warm',
    priority: 500,
    from: null,
    until: null,
    ...part,
  }
}

export const families: Segment = {
  id: 'families',
  version: 1,
  name: 'Gezinnen',
  ageFrom: 28,
  ageUntil: 42,
  share: 400,
  use: 'look',
  questions: [],
  knows: '',
  likeness: null,
  activity: [],
}
export const kpi: Kpi = {
  id: 'visitors',
  version: 1,
  goalId: 'meedoen',
  kind: 'visitors',
  name: 'Bezoekers',
  unit: 'per maand',
  direction: 'rising',
  baseline: 400,
  baselineOn: '2027-01-04',
  target: 900,
  dueOn: '2027-12-31',
  method: 'Matomo',
  inPlace: true,
  arrangedBy: null,
  arrangeOn: null,
  measureWeeks: 4,
}
export const snapshot: Snapshot = {
  id: 'snapshot',
  version: 1,
  competitorId: null,
  platform: 'instagram',
  date: '2027-01-11',
  followers: 4321,
  postsPerWeek: 2500,
  interactionsPerPost: 17_000,
  responseMinutes: 180,
}
export const observation: Observation = {
  id: 'heard',
  version: 1,
  competitorId: null,
  kind: 'praise',
  date: '2027-03-01',
  text: 'Wat een fijne reactie',
  verdict: 'unchecked',
  ideaId: null,
  messageId: null,
  kpiId: null,
  channelId: null,
  link: '',
}
export const rival = {
  id: 'rival',
  version: 1,
  name: 'De buren',
  accounts: [],
  works: 'Filmpjes van de markt',
  reviewWeeks: 13,
  reviewedOn: '2027-01-04',
  ownerId: null,
}
export const rule: PromotionRule = {
  ...promotionRuleDefaults,
  id: 'rule',
  name: 'Verhalen tonen',
  segmentIds: ['families'],
  themeIds: [],
  formatIds: [],
  goalIds: [],
  campaignIds: [],
  amountCents: 2500,
  value: 5,
}
export const plan: Tactic['channels'][number] = {
  channelId: 'instagram',
  frequency: 3500,
  windows: [{ weekday: 2, from: '12:00', until: '14:00', weight: 5 }],
  spacingMinutes: 0,
  mostPerDay: 1,
  formatShares: [],
  ownShare: null,
  segmentShares: [],
}
export const guide = { text: '', dos: [], donts: [], examples: [] }
export const days = { version: 1, from: '2027-07-01', until: '2027-07-14' }
export const routine: Routine = {
  id: 'routine',
  version: 1,
  name: 'Vragen beantwoorden',
  goalId: null,
  ownerId: 'ann',
  weekdays: [1],
  everyWeeks: 1,
  minutes: 45,
  channelId: null,
  searches: [],
  note: '',
  from: '2027-01-04',
  until: null,
  doneOn: null,
}
export const rubric: Rubric = {
  id: 'r',
  version: 1,
  name: 'Vraag van de week',
  channelId: 'instagram',
  weekday: 4,
  time: '16:00',
  everyWeeks: 1,
  themeId: null,
  formatId: null,
  ownerId: null,
  inviting: true,
  from: null,
  until: null,
}
