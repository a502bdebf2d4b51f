import {
  addDays,
  type Assumption,
  type ChannelChoice,
  type Competitor,
  type Decision,
  type Id,
  type Inventory,
  type Kpi,
  type KpiMeasurement,
  mondayOf,
  type Observation,
  type Review,
  type Rhythm,
  type Routine,
  type Snapshot,
  type StrategyNotes,
  type Task,
} from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import { exampleKpis } from './example-kpis.ts'
import type { ExampleRequest } from './example-request.ts'
import { exampleObservations, exampleSnapshots } from './example-seen.ts'
import type { ExampleParts } from './example-tactic.ts'

export interface ExampleGroundwork {
  kpis: Kpi[]
  measurements: KpiMeasurement[]
  tasks: Task[]
  inventories: Inventory[]
  snapshots: Snapshot[]
  competitors: Competitor[]
  observations: Observation[]
  channelChoices: ChannelChoice[]
  assumptions: Assumption[]
  notes: Omit<StrategyNotes, 'id'>
  reviews: Review[]
}

const YEAR = 364
const QUARTER = 91

/** What the example rests on and is steered by: a year of measurements, two reviews, and what was decided in them. */
export function exampleGroundwork(request: ExampleRequest, parts: ExampleParts): ExampleGroundwork {
  const { language, now, newId } = request
  const words = serverWords[language].example.groundwork
  const start = addDays(now.date, -YEAR)
  const { kpis, measurements } = exampleKpis(request, parts, start)
  const competitors = words.competitors.map(
    (name, index): Competitor => ({
      id: newId(),
      version: 1,
      name,
      accounts: [{ platform: index === 1 ? 'facebook' : 'instagram', link: '' }],
      works: words.works[index] ?? '',
      reviewWeeks: 13,
      // One is to be looked at again in the week to come.
      reviewedOn: addDays(now.date, index === 0 ? 4 - QUARTER : -20 - index * 10),
      ownerId: parts.people.meryem,
    }),
  )
  return {
    kpis,
    measurements,
    tasks: [
      {
        id: newId(),
        version: 1,
        title: words.task,
        date: addDays(now.date, 2),
        ownerId: parts.people.meryem,
        note: '',
        doneOn: null,
      },
    ],
    inventories: [
      {
        id: newId(),
        version: 1,
        date: start,
        process: 2,
        time: 2,
        outcome: 2,
        outside: 3,
        weeklyMinutes: 1500,
        words: words.words.before,
      },
      {
        id: newId(),
        version: 1,
        date: addDays(now.date, -QUARTER),
        process: 4,
        time: 3,
        outcome: 4,
        outside: 4,
        weeklyMinutes: 1200,
        words: words.words.now,
      },
    ],
    snapshots: exampleSnapshots(request, competitors, start),
    competitors,
    observations: exampleObservations(request, competitors),
    channelChoices: exampleChoices(request, parts),
    assumptions: words.assumptions.map((text, index) => ({
      id: newId(),
      version: 1,
      channelId: index === 0 ? parts.channels.linkedin : parts.channels.tiktok,
      text,
      evidenceFor: words.evidence.for[index] ?? '',
      evidenceAgainst: words.evidence.against[index] ?? '',
      status: 'open' as const,
      lookOn: addDays(now.date, 30 + index * 20),
      ownerId: parts.people.meryem,
    })),
    notes: {
      version: 1,
      weights: {},
      reputation: words.reputation,
      contacts: words.contacts,
      rhythm: exampleRhythm(request, parts),
    },
    reviews: exampleReviews(request, parts),
  }
}

/** Work besides posts: Sara's four hours. */
export function exampleRoutines(
  { language, now, newId }: ExampleRequest,
  goals: Record<'conversation' | 'monitoring', Id>,
  ownerId: Id,
): Routine[] {
  const { routines, searches } = serverWords[language].example.groundwork
  const common = {
    version: 1,
    ownerId,
    everyWeeks: 1,
    note: '',
    from: addDays(mondayOf(now.date), -YEAR),
    until: null,
  }
  return [
    {
      ...common,
      id: newId(),
      name: routines.answer,
      goalId: goals.conversation,
      weekdays: [1, 2, 3, 4, 5],
      minutes: 36,
      channelId: null,
      searches: [],
      doneOn: addDays(now.date, -1),
    },
    {
      ...common,
      id: newId(),
      name: routines.listen,
      goalId: goals.monitoring,
      weekdays: [1],
      minutes: 60,
      channelId: null,
      searches: [...searches],
      doneOn: addDays(now.date, -1),
    },
  ]
}

/** The quarters of a year that began with a first look: the next days of each. */
function exampleRhythm({ now }: ExampleRequest, { people }: ExampleParts): Rhythm {
  const quarter = quartersBefore(now.date).at(-1)
  return {
    review: {
      everyWeeks: 13,
      nextOn: addDays(quarter?.until ?? now.date, QUARTER + 4),
      ownerId: people.sara,
    },
    snapshots: { everyWeeks: 4, nextOn: addDays(mondayOf(now.date), 14), ownerId: people.meryem },
    satisfaction: { everyWeeks: 13, nextOn: addDays(mondayOf(now.date), 21), ownerId: people.sara },
  }
}

function exampleChoices({ now, newId }: ExampleRequest, { channels, people }: ExampleParts): ChannelChoice[] {
  const choice = (channelId: Id, scores: ChannelChoice['scores'], days: number | null): ChannelChoice => ({
    id: newId(),
    version: 1,
    channelId,
    scores,
    note: '',
    lookOn: days === null ? null : addDays(now.date, days),
    lookWeeks: 26,
    ownerId: people.sara,
  })
  return [
    choice(
      channels.instagram,
      { audience: 5, opinion: 4, attention: 5, trend: 4, events: 3, advertising: 4 },
      120,
    ),
    choice(
      channels.facebook,
      { audience: 5, opinion: 3, attention: 4, trend: 2, events: 5, advertising: 4 },
      120,
    ),
    choice(channels.linkedin, { audience: 2, opinion: 3, attention: 2, trend: 4, vacancies: 4 }, 60),
    choice(channels.tiktok, { audience: 2, opinion: 3, attention: 4, trend: 5 }, 90),
    choice(channels.whatsapp, { audience: 3, opinion: 4, attention: 4, trend: 4 }, null),
  ]
}

/** Two quarters looked back on: stories got more, the agenda less; more invitations had to wait. */
function exampleReviews({ language, now, newId }: ExampleRequest, { themes }: ExampleParts): Review[] {
  const { reviews, decisions } = serverWords[language].example.groundwork
  const days = quartersBefore(now.date)
  const shift = (points: number, fromBefore: number, toBefore: number) =>
    ({
      code: 'share.theme',
      fromId: themes.agenda,
      toId: themes.stories,
      points,
      fromBefore,
      toBefore,
    }) as const
  const decided = (quarter: number, decision: Omit<Decision, 'date' | 'note'>, note: number): Decision => ({
    ...decision,
    note: decisions[note] ?? '',
    date: addDays(days[quarter]?.until ?? now.date, 4),
  })
  const theme = `share.theme ${themes.stories}`
  return days.map((period, quarter) => ({
    id: newId(),
    version: 1,
    ...period,
    words: reviews[quarter] ?? '',
    decisions:
      quarter === 0
        ? [decided(0, { key: theme, decision: 'accepted', change: shift(50, 250, 200) }, 0)]
        : [
            decided(1, { key: theme, decision: 'changed', change: shift(50, 200, 250) }, 2),
            decided(
              1,
              {
                key: 'share.inviting',
                decision: 'rejected',
                change: { code: 'share.inviting', before: 400, after: 500 },
              },
              1,
            ),
          ],
  }))
}

/** The two calendar quarters before the one of a date, the older one first. */
function quartersBefore(today: string): { from: string; until: string }[] {
  const day = Temporal.PlainDate.from(today)
  const current = day.with({ day: 1, month: day.month - ((day.month - 1) % 3) })
  return [6, 3].map((months) => {
    const from = current.subtract({ months })
    return { from: from.toString(), until: from.add({ months: 3 }).subtract({ days: 1 }).toString() }
  })
}
