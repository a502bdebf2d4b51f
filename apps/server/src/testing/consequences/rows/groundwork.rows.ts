import { addDays, type Kpi, type Observation, newKpi } from '@cadans/domain'
import { type Answers, now } from '../answers.ts'
import type { Consequence } from '../consequence.ts'
import { adding, groundwork } from './change.ts'

const measured = {
  kind: 'own',
  name: 'Vrijwilligers erbij',
  unit: 'per maand',
  method: 'De lijst van de coördinator',
} as const

/** Of the first goal, by the first person. */
function withKpi(part: Partial<Kpi> = {}): Consequence['change'] {
  return groundwork(({ kpis }, { strategy: { goals, people } }) => ({
    kpis: [
      ...kpis,
      {
        ...newKpi({
          ...measured,
          goalId: goals[0]?.id ?? '',
          today: now.date,
          ownerId: people[0]?.id ?? '',
        }),
        id: 'kpi',
        version: 1,
        ...part,
      },
    ],
  }))
}

const heard: Observation = {
  id: 'heard',
  version: 1,
  competitorId: null,
  kind: 'praise',
  date: now.date,
  text: 'Zo snel antwoord kreeg ik nog nooit',
  verdict: 'unchecked',
  ideaId: null,
  messageId: null,
  kpiId: null,
  channelId: null,
  link: '',
}

function hearing(observation: Observation): Consequence['change'] {
  return groundwork(({ observations }) => ({ observations: [...observations, observation] }))
}

const rival = {
  id: 'rival',
  version: 1,
  name: 'De buren',
  accounts: [],
  works: '',
  reviewWeeks: 4,
  reviewedOn: now.date,
  ownerId: null,
}

const withRival = groundwork(({ competitors }) => ({ competitors: [...competitors, rival] }))

const snapshotOfToday: Consequence['change'] = groundwork(
  ({ snapshots }, { strategy: { channels } }: Answers) => ({
    snapshots: [
      ...snapshots,
      ...channels.map(({ id, platform }) => ({
        id: `snapshot ${id}`,
        version: 1,
        competitorId: null,
        platform,
        date: addDays(now.date, 3),
        followers: 1234,
        postsPerWeek: 2500,
        interactionsPerPost: 20_000,
        responseMinutes: null,
      })),
    ],
  }),
)

/** What is measured, asked, heard and looked at, and what comes back. */
export const groundworkRows: readonly Consequence[] = [
  {
    says: ['groundwork:kpi.arrangeHint', 'groundwork:missing.kpiWork', 'session:why.kpis'],
    changed: 'a KPI of the first goal that is not measured yet',
    change: withKpi(),
  },
  {
    says: ['groundwork:missing.kpis', 'groundwork:kpi.course'],
    changed: 'a KPI that is measured every four weeks from now on',
    change: withKpi({ inPlace: true }),
  },
  {
    says: ['groundwork:kpi.course'],
    changed: 'its baseline is 40 instead of nought',
    before: withKpi({ inPlace: true }),
    change: groundwork(({ kpis }) => ({
      kpis: kpis.map((kpi) => (kpi.id === 'kpi' ? { ...kpi, baseline: 40 } : kpi)),
    })),
  },
  {
    says: ['groundwork:missing.kpis'],
    changed: 'it was measured in the fourth week',
    before: withKpi({ inPlace: true }),
    change: groundwork(({ measurements }) => ({
      measurements: [
        ...measurements,
        { id: 'measurement', version: 1, kpiId: 'kpi', date: addDays(now.date, 28), value: 12, note: '' },
      ],
    })),
  },
  {
    says: [
      'strategy:start.does',
      'groundwork:snapshot.text',
      'groundwork:missing.snapshots',
      'session:why.accounts',
    ],
    changed: 'the figures of each account, in the first week',
    change: snapshotOfToday,
  },
  {
    says: ['strategy:start.does', 'groundwork:observation.heardText'],
    changed: 'somebody was heard',
    change: hearing(heard),
  },
  {
    says: ['groundwork:start.empty', 'session:why.satisfaction', 'groundwork:missing.satisfaction'],
    changed: 'people were asked in the first week how content they are',
    change: groundwork(({ inventories }) => ({
      inventories: [
        ...inventories,
        {
          id: 'inventory',
          version: 1,
          date: addDays(now.date, 4),
          process: 4,
          time: 2,
          outcome: 3,
          outside: null,
          weeklyMinutes: null,
          words: 'Het mag sneller',
        },
      ],
    })),
  },
  {
    says: ['groundwork:rhythm.text', 'groundwork:missing.rhythm'],
    changed: 'the snapshots come every week instead of every four',
    change: groundwork(({ notes }) => ({
      notes: {
        ...notes,
        rhythm: {
          ...notes.rhythm,
          ...(notes.rhythm.snapshots && { snapshots: { ...notes.rhythm.snapshots, everyWeeks: 1 } }),
        },
      },
    })),
  },
  {
    says: ['groundwork:rhythm.none', 'groundwork:rhythm.aheadNone'],
    changed: 'nothing comes back any more',
    change: groundwork(({ notes }) => ({ notes: { ...notes, rhythm: {} } })),
  },
  {
    says: ['groundwork:routine.text', 'groundwork:coverage.listening'],
    changed: 'every working day two hours of listening by the first person',
    change: (before) =>
      adding('routines', {
        id: 'routine',
        version: 1,
        name: 'Lezen wat er over ons gezegd wordt',
        goalId: null,
        ownerId: before.strategy.people[0]?.id ?? null,
        weekdays: [1, 2, 3, 4, 5],
        everyWeeks: 1,
        minutes: 120,
        channelId: null,
        searches: ['buurthuis'],
        note: '',
        from: now.date,
        until: null,
        doneOn: null,
      })(before),
  },
  {
    says: ['groundwork:reputation.text', 'groundwork:reputation.whomHint'],
    changed: 'what is done when reputation is at stake',
    change: groundwork(({ notes }) => ({
      notes: { ...notes, reputation: 'Eerst alles stil, dan bellen.', contacts: 'Ann 06' },
    })),
  },
  {
    says: ['strategy:competitors.does', 'groundwork:competitor.dueOn', 'groundwork:missing.competitors'],
    changed: 'one organisation more, looked at again after four weeks',
    change: withRival,
  },
  {
    says: ['strategy:competitors.does', 'groundwork:observation.isIdea'],
    changed: 'an opportunity that was seen there becomes an idea',
    before: withRival,
    change: (before) => ({
      ...hearing({ ...heard, competitorId: 'rival', kind: 'opportunity', ideaId: 'idea' })(before),
      ideas: [
        ...before.ideas,
        {
          id: 'idea',
          version: 1,
          title: heard.text,
          brief: '',
          themeId: null,
          messageId: null,
          goalId: null,
          origin: 'own',
          sourceId: null,
          channelId: null,
        },
      ],
    }),
  },
]
