import { emptyTactic, type PlanBasis, type Strategy, type Tactic } from '@cadans/domain'
import { translator } from '@cadans/messages'
import { expect, test } from 'vitest'
import { comingKeyDates } from './coming-key-dates.ts'
import { type SectionId, sectionIds } from './section-list.ts'
import { summaries } from './summaries.ts'

const id = (last: number) => `01934f2e-0000-7000-8000-00000000000${last}`
const today = '2026-11-23'

const strategy: Strategy = {
  country: 'NL',
  goals: [],
  keyMessages: [],
  segments: [],
  channels: [
    {
      id: id(1),
      version: 1,
      platform: 'instagram',
      name: 'Instagram',
      role: 'focus',
      account: '',
      textLimit: null,
      serves: false,
      unansweredSince: null,
      position: 0,
    },
    {
      id: id(2),
      version: 1,
      platform: 'x',
      name: 'X',
      role: 'none',
      account: '',
      textLimit: null,
      serves: false,
      unansweredSince: null,
      position: 1,
    },
  ],
  people: [{ id: id(3), version: 1, name: 'Sara', weeklyMinutes: 570, formatIds: [], tools: '' }],
  absences: [],
  campaigns: [],
  closedDays: [],
  rubrics: [],
  milestones: [],
  routines: [],
}
const channel = (last: number): Tactic['channels'][number] => ({
  channelId: id(last),
  frequency: 1500,
  windows: ([2, 3, 4] as const).map((weekday) => ({ weekday, from: '12:00', until: '19:00', weight: 8 })),
  spacingMinutes: 1200,
  mostPerDay: 1,
  formatShares: [],
  ownShare: null,
  segmentShares: [],
})
const theme = (last: number, name: string, share: number, retired = false): Tactic['themes'][number] => ({
  id: id(last),
  name,
  colour: 0,
  share,
  messageIds: [],
  formatIds: [],
  seasons: [],
  retired,
})
const tactic: Tactic = {
  ...emptyTactic(),
  themes: [theme(4, 'Tips', 300), theme(5, 'Verhalen', 700), theme(6, 'Oud', 500, true)],
  channels: [channel(1), channel(2)],
  toneOfVoice: { text: 'Als een buur. Zonder vaktaal.', dos: [], donts: [], examples: [] },
  reachability: [1, 2, 3].map((weekday) => ({
    channelId: null,
    weekday: weekday as 1,
    from: '09:00',
    until: '17:00',
    personId: null,
  })),
  promotion: { monthlyCeilingCents: 15_000, rules: [], lines: [] },
}
const full: PlanBasis = { strategy, tactic }

test.each<[SectionId, string]>([
  ['themes', '2 thema’s, het meest Verhalen (70%)'],
  ['mix', '80% eigen, 20% van derden'],
  ['sources', 'Nog geen bronnen'],
  ['tone', 'Als een buur.'],
  ['visual', 'Nog niet beschreven'],
  ['rhythm', 'Instagram 1,5 per week, di t/m do 12:00 tot 19:00'],
  ['people', '1 persoon, 9,5 uur per week'],
  ['reach', '24 uur per week iemand die antwoordt'],
  ['promotion', 'Hooguit € 150 per maand, 0 regels'],
  ['campaigns', 'Geen campagnes'],
  ['room', '10% vrij, 30% nodigt uit tot reageren'],
  ['closed', 'Geen stille dagen'],
])('%s reads: %s', (section, words) => {
  const said = summaries[section]({ basis: full, t: translator('nl'), language: 'nl', today })
  expect(said.replaceAll('\u00a0', ' ')).toBe(words)
})

test.each<[string, Partial<Strategy>, number[], string]>([
  ['the years whose holidays are quiet', {}, [2025, 2026, 2027], 'Feestdagen van 2026 en 2027'],
  ['none of a country without official ones', { country: 'other' }, [2027], 'Geen stille dagen'],
])('the closed days name %s', (_what, part, quietHolidayYears, words) => {
  const basis = { strategy: { ...strategy, ...part }, tactic: { ...tactic, quietHolidayYears } }
  expect(summaries.closed({ basis, t: translator('nl'), language: 'nl', today })).toBe(words)
})

test('the next key date is one of the country', () => {
  const said = (country: Strategy['country']) =>
    summaries.keyDates({
      basis: { ...full, strategy: { ...strategy, country } },
      t: translator('nl'),
      language: 'nl',
      today: '2027-04-25',
    })
  expect(said('NL')).toBe('Koningsdag, di 27 apr')
  expect(said('BE')).toBe('Dag van de Arbeid, za 1 mei')
})

test('the people section says that hours are balanced', () => {
  const basis = { ...full, tactic: { ...full.tactic, balanceHours: true } }
  const said = summaries.people({ basis, t: translator('nl'), language: 'nl', today })
  expect(said.replaceAll('\u00a0', ' ')).toBe('1 persoon, 9,5 uur per week, uren eerlijk verdeeld')
})

test.each(['nl', 'en'] as const)('every section has words for an empty workspace too (%s)', (language) => {
  const empty: PlanBasis = { strategy: { ...strategy, channels: [], people: [] }, tactic: emptyTactic() }
  for (const section of sectionIds.filter((one) => one !== 'formats')) {
    const words = summaries[section]({ basis: empty, t: translator(language), language, today })
    expect(words, section).not.toMatch(/[{}]|^$|summary\./)
  }
})

test('key dates come in order, over New Year, and none has passed', () => {
  const dates = comingKeyDates(today, full).map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted())
  expect(dates[0]).toBe('2026-11-27')
  expect(dates.at(-1)?.startsWith('2027')).toBe(true)
})
