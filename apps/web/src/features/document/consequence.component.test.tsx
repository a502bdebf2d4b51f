import { type DocumentGroundwork, type Strategy, strategyDocument, type Tactic } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { lookupOf } from '../../shared/posts/post-lookup.ts'
import { basisFixture } from '../../testing/basis-fixture.ts'
import { show } from '../../testing/show.tsx'
import {
  days,
  families,
  goal,
  guide,
  kpi,
  message,
  nothing,
  observation,
  plan,
  rival,
  routine,
  rubric,
  rule,
  snapshot,
} from '../../testing/strategy-rows.ts'
import { StrategyDocument } from './strategy-document.tsx'

interface Change {
  strategy?: Partial<Strategy>
  tactic?: Partial<Tactic>
  groundwork?: Partial<DocumentGroundwork>
}

const { notes } = nothing
const today = '2027-06-10'
const two = { goals: [goal('meedoen', 5), goal('vinden', 3)] }

/** What somebody answers, and the words in which the document says it. */
const answers: readonly [answer: string, change: Change, words: string][] = [
  ['a goal’s name', { strategy: two }, 'meedoen'],
  ['a goal’s weight', { strategy: two }, 'Zwaarst'],
  [
    'a goal’s objective',
    { strategy: { goals: [{ ...goal('a', 3), objective: 'Meer leden' }] } },
    'Meer leden',
  ],
  [
    'a message of a goal as heavy as the other',
    {
      strategy: {
        goals: [goal('meedoen', 3), goal('vinden', 3)],
        keyMessages: [message('Doe mee', { goalIds: ['meedoen'] }), message('Kom', { goalIds: ['vinden'] })],
      },
    },
    'Doe mee, 50%',
  ],
  [
    'a message of a goal twice as heavy',
    {
      strategy: {
        goals: [goal('meedoen', 6), goal('vinden', 3)],
        keyMessages: [message('Doe mee', { goalIds: ['meedoen'] }), message('Kom', { goalIds: ['vinden'] })],
      },
    },
    'Doe mee, 66,7%',
  ],
  [
    'a message of a goal that does not count now',
    {
      strategy: {
        goals: [goal('meedoen', 0), goal('vinden', 3)],
        keyMessages: [message('Doe mee', { goalIds: ['meedoen'] }), message('Kom', { goalIds: ['vinden'] })],
      },
    },
    'Doe mee, 0%',
  ],
  [
    'a message’s priority',
    { strategy: { keyMessages: [message('Doe mee', { priority: 750 }), message('Kom', { priority: 250 })] } },
    'Doe mee, 75%',
  ],
  [
    'a message’s proof and tone',
    { strategy: { keyMessages: [message('Doe mee', { proof: 'Al tien jaar', register: 2, appeal: -1 })] } },
    'Al tien jaarluchtig, voor het verstand, warm',
  ],
  ['a segment’s ages', { strategy: { segments: [families] } }, 'Gezinnen (28-42), 40%'],
  [
    'a segment’s first age',
    { strategy: { segments: [{ ...families, ageUntil: null }] } },
    'Gezinnen (vanaf 28), 40%',
  ],
  [
    'a segment’s last age',
    { strategy: { segments: [{ ...families, ageFrom: null }] } },
    'Gezinnen (tot en met 42), 40%',
  ],
  [
    'a segment without ages',
    { strategy: { segments: [{ ...families, ageFrom: null, ageUntil: null }] } },
    'Gezinnen, 40%',
  ],
  ['what a segment comes for', { strategy: { segments: [{ ...families, use: 'buy' }] } }, 'Om te kopen'],
  [
    'what a segment asks',
    { strategy: { segments: [{ ...families, questions: ['Is het gratis?'] }] } },
    'Is het gratis?',
  ],
  [
    'what a segment knows',
    { strategy: { segments: [{ ...families, knows: 'Waar we zitten' }] } },
    'Waar we zitten',
  ],
  [
    'how many followers resemble a segment',
    { strategy: { segments: [{ ...families, likeness: 250 }] } },
    '25% van de volgers',
  ],
  [
    'a routine',
    {
      strategy: {
        routines: [routine],
      },
    },
    'Vragen beantwoorden, 45 min · Ann de Wit',
  ],
  [
    'a KPI’s course',
    { strategy: two, groundwork: { kpis: [kpi] } },
    'Van 400 per maand naar 900 per maand op 31 dec 2027',
  ],
  ['how a KPI is measured', { strategy: two, groundwork: { kpis: [kpi] } }, 'Matomo'],
  [
    'a measurement',
    {
      strategy: two,
      groundwork: {
        kpis: [kpi],
        measurements: [{ id: 'm', version: 1, kpiId: 'visitors', date: '2027-05-03', value: 512, note: '' }],
      },
    },
    'Nu 512 per maand',
  ],
  ['a snapshot', { groundwork: { snapshots: [snapshot] } }, 'Instagram11 jan 20274.3212,5173'],
  [
    'how content people are',
    {
      groundwork: {
        inventories: [
          {
            id: 'asked',
            version: 1,
            date: '2027-01-11',
            process: 4,
            time: 2,
            outcome: 3,
            outside: null,
            weeklyMinutes: null,
            words: 'Het mag sneller',
          },
        ],
      },
    },
    'Het mag sneller',
  ],
  [
    'what was heard',
    { groundwork: { observations: [observation] } },
    'Wat een fijne reactie (compliment, 1 mrt 2027)',
  ],
  ['a competitor', { groundwork: { competitors: [rival] } }, 'De burenFilmpjes van de markt'],
  [
    'what was seen of a competitor',
    {
      groundwork: {
        competitors: [rival],
        observations: [
          { ...observation, competitorId: 'rival', kind: 'opportunity', text: 'Niemand doet de avond' },
        ],
      },
    },
    'Kans: Niemand doet de avond (nog niet getoetst)',
  ],
  ['a channel’s frequency', { tactic: { channels: [plan] } }, 'InstagramFocus3,5'],
  [
    'a channel’s scores',
    {
      groundwork: {
        channelChoices: [
          {
            id: 'choice',
            version: 1,
            channelId: 'instagram',
            scores: { audience: 4 },
            note: '',
            lookOn: null,
            lookWeeks: 13,
            ownerId: null,
          },
        ],
      },
    },
    'InstagramFocus080%',
  ],
  [
    'an assumption',
    {
      groundwork: {
        assumptions: [
          {
            id: 'assumption',
            version: 1,
            channelId: null,
            text: 'Instagram is niets voor ons',
            evidenceFor: '',
            evidenceAgainst: '',
            status: 'refuted',
            lookOn: null,
            ownerId: null,
          },
        ],
      },
    },
    'Instagram is niets voor ons (Klopt niet)',
  ],
  ['the division over themes', {}, 'Verhalen60%'],
  ['what is one’s own', { tactic: { ownShare: 650 } }, '65% eigen, 35% van derden'],
  [
    'what is one’s own on a channel',
    { tactic: { channels: [{ ...plan, ownShare: 900 }] } },
    'Op Instagram is 90% eigen',
  ],
  [
    'a source',
    {
      tactic: { sources: [{ id: 's', name: 'De buurtkrant', kind: 'newsletter', link: '', retired: false }] },
    },
    'De buurtkrant (nieuwsbrief)',
  ],
  ['the tone of voice', { tactic: { toneOfVoice: { ...guide, text: 'Als een buur' } } }, 'Als een buur'],
  [
    'the visual language',
    { tactic: { visualLanguage: { ...guide, dos: ['Daglicht'] } } },
    'Wel doen: Daglicht',
  ],
  ['posting windows', { tactic: { channels: [plan] } }, 'di 12:00 tot 14:00'],
  ['a form’s work and days', {}, 'Tekst: 0,5 uur werk, 1 dag vooraf klaar'],
  [
    'segments on a channel',
    {
      strategy: { segments: [families] },
      tactic: { channels: [{ ...plan, segmentShares: [{ id: 'families', share: 1000 }] }] },
    },
    'Instagram: Gezinnen 100%',
  ],
  ['a person’s hours', {}, 'Ann de Wit: 8 uur per week'],
  [
    'hired help',
    {
      tactic: {
        hiredHelp: [
          {
            id: 'help',
            name: 'Studio Noord',
            kind: 'retainer',
            costCents: 0,
            monthlyCents: 40_000,
            monthlyPosts: 4,
            formatIds: [],
            channelIds: [],
            answers: false,
            retired: false,
          },
        ],
      },
    },
    'Studio Noord: € 400 per maand',
  ],
  [
    'who answers when',
    {
      tactic: {
        reachability: [
          { channelId: 'instagram', weekday: 6, from: '10:00', until: '12:00', personId: 'ann' },
        ],
      },
    },
    'Ann de Wit, Instagram: za 10:00 tot 12:00',
  ],
  [
    'a rule of promotion, and for whom',
    {
      strategy: { segments: [families] },
      tactic: { promotion: { monthlyCeilingCents: 10_000, rules: [rule], lines: [] } },
    },
    'Verhalen tonen: € 25 per post (Gezinnen)',
  ],
  [
    'a campaign to come',
    {
      strategy: {
        campaigns: [
          {
            ...days,
            id: 'c',
            name: 'Zomerfeest',
            themeFactors: [],
            messageIds: [],
            channelIds: [],
            intensity: [],
          },
        ],
      },
    },
    'Zomerfeest, 1 jul 2027 t/m 14 jul 2027',
  ],
  [
    'a rubric',
    {
      strategy: {
        rubrics: [rubric],
      },
    },
    'Vraag van de week, donderdag om 16:00, Instagram',
  ],
  [
    'what takes nothing from others',
    {
      tactic: {
        themes: basisFixture().tactic.themes.map((theme) => ({ ...theme, name: 'Steun ons', ownOnly: true })),
      },
    },
    'Steun ons (altijd van onszelf)',
  ],
  [
    'what comparing hours may cost',
    { tactic: { channels: [plan], audienceLoss: 70 } },
    'Een post mag 7% publiek missen, zodat uren te vergelijken zijn.',
  ],
  [
    'what invites and what is kept free',
    { tactic: { invitingShare: 450, reserveShare: 150 } },
    '45% van de posts nodigt uit tot reageren. 15% blijft vrij',
  ],
  [
    'ideas for several channels',
    { tactic: { reuse: { share: 200, withinDays: 3 } } },
    '20% van de ideeën komt op meer kanalen',
  ],
  ['quiet holidays', { tactic: { quietHolidayYears: [2027] } }, 'Op de officiële feestdagen van 2027'],
  [
    'quiet days to come',
    { strategy: { closedDays: [{ ...days, id: 'd', reason: 'Vakantie', pauses: false }] } },
    '14 jul 2027, Vakantie',
  ],
  [
    'what comes back',
    {
      groundwork: {
        notes: { ...notes, rhythm: { review: { everyWeeks: 6, nextOn: '2027-07-05', ownerId: null } } },
      },
    },
    'Evaluatie: om de 6 weken, volgende op 5 jul 2027',
  ],
  [
    'what is done when reputation is at stake',
    { groundwork: { notes: { ...notes, reputation: 'Eerst alles pauzeren', contacts: 'Ann 0612' } } },
    'Eerst alles pauzerenAnn 0612',
  ],
]

test.each(answers)('the document says %s', async (_answer, change, words) => {
  const basis = basisFixture()
  const strategy = { ...basis.strategy, ...change.strategy }
  const tactic = { ...basis.tactic, ...change.tactic }
  const groundwork = { ...nothing, ...change.groundwork }
  await show(
    <main>
      <StrategyDocument
        content={strategyDocument({ strategy, tactic, groundwork }, today)}
        lookup={lookupOf(strategy, tactic)}
        versions={0}
      />
    </main>,
  )
  await expect
    .poll(() => page.getByRole('main').element().textContent.replaceAll(/\s+/g, ' '))
    .toContain(words)
})
