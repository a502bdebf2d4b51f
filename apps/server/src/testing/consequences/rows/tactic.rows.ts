import {
  type HiredHelp,
  type Milestone,
  type PromotionLine,
  promotionLineDefaults,
  type PromotionRule,
  promotionRuleDefaults,
  type Reachability,
} from '@cadans/domain'
import type { Consequence } from '../consequence.ts'
import { adding, secondPerson, tactic } from './change.ts'

const anyLine = { ...promotionLineDefaults, id: 'line', from: null, until: null }

/** Money for every post of one's own, with one thing otherwise. */
function promoting(
  rule: Partial<PromotionRule>,
  lines: readonly Omit<PromotionLine, keyof typeof anyLine>[] = [],
): Consequence['change'] {
  const all: PromotionRule = {
    ...promotionRuleDefaults,
    id: 'rule',
    name: 'Alles',
    themeIds: [],
    formatIds: [],
    goalIds: [],
    campaignIds: [],
    amountCents: 1000,
    value: 5,
    ...rule,
  }
  const promotion = { monthlyCeilingCents: 20_000, rules: [all] }
  return tactic(() => ({
    promotion: { ...promotion, lines: lines.map((line) => ({ ...anyLine, ...line })) },
  }))
}

function earlier({ from, until }: Pick<Reachability, 'from' | 'until'>, closing: string): string {
  return from < closing && until > closing ? closing : until
}

const unpromoted = tactic(() => ({ promotion: { monthlyCeilingCents: 20_000, rules: [], lines: [] } }))

const help: HiredHelp = {
  id: 'help',
  name: 'Studio Noord',
  kind: 'post',
  costCents: 10_000,
  monthlyCents: 40_000,
  monthlyPosts: 0,
  formatIds: [],
  channelIds: [],
  answers: false,
  retired: false,
}

const premiere: Milestone = {
  id: 'milestone',
  version: 1,
  name: 'Première',
  date: '2027-02-18',
  days: [-7, 0, 1],
  counts: 'within',
  channelIds: [],
  formatId: null,
  themeId: null,
  messageId: null,
  campaignId: null,
}

const aSource = {
  id: 'source',
  name: 'De buurtkrant',
  kind: 'newsletter',
  link: '',
  retired: false,
} as const

/** Where, when, what, by whom, and what is paid. */
export const tacticRows: readonly Consequence[] = [
  {
    says: ['tactic:themes.seasonHint'],
    changed: 'the first theme three times as often in February, and the calendar is dealt anew',
    isDealtAnew: true,
    change: tactic(({ themes }) => ({
      themes: themes.map((theme, at) =>
        at === 0 ? { ...theme, seasons: [{ from: '02-01', until: '02-28', factor: 3000 }] } : theme,
      ),
    })),
  },
  {
    says: ['tactic:themes.tellsStoriesHint'],
    changed: 'no theme tells stories',
    before: tactic(({ themes }) => ({
      themes: themes.map((theme, at) => ({ ...theme, tellsStories: at === 0 })),
    })),
    change: tactic(({ themes }) => ({ themes: themes.map((theme) => ({ ...theme, tellsStories: false })) })),
  },
  {
    says: ['tactic:themes.ownOnlyHint'],
    changed: 'every theme but the last takes nothing from others, and the calendar is dealt anew',
    isDealtAnew: true,
    change: tactic(({ themes }) => ({
      themes: themes.map((theme, at) => ({ ...theme, ownOnly: at < themes.length - 1 })),
    })),
  },
  {
    says: ['tactic:mix.hint', 'session:why.mix'],
    changed: 'a fifth of the posts less is one’s own',
    change: tactic(({ ownShare, channels }) => ({
      ownShare: ownShare - 200,
      channels: channels.map((channel) => ({ ...channel, ownShare: null })),
    })),
  },
  {
    says: ['tactic:sources.hint'],
    changed: 'a source more',
    change: tactic(({ sources }) => ({ sources: [...sources, aSource] })),
  },
  {
    says: ['tactic:guide.toneHint'],
    changed: 'another tone of voice',
    change: tactic(({ toneOfVoice }) => ({ toneOfVoice: { ...toneOfVoice, text: 'Als een buur.' } })),
  },
  {
    says: ['tactic:guide.visualHint'],
    changed: 'another visual language',
    change: tactic(({ visualLanguage }) => ({ visualLanguage: { ...visualLanguage, dos: ['Daglicht'] } })),
  },
  {
    says: ['tactic:rhythm.hint'],
    changed: 'half a post a week more on the first channel',
    change: tactic(({ channels }) => ({
      channels: channels.map((channel, at) =>
        at === 0 ? { ...channel, frequency: channel.frequency + 500 } : channel,
      ),
    })),
  },
  {
    says: ['tactic:rhythm.audienceLossHint'],
    changed:
      'a post may miss a fifth of its audience, none having been missed, and the calendar is dealt anew',
    isDealtAnew: true,
    before: tactic(() => ({ audienceLoss: 0 })),
    change: tactic(() => ({ audienceLoss: 200 })),
  },
  {
    says: ['tactic:rhythm.none'],
    changed: 'the first channel has no posting windows',
    change: tactic(({ channels }) => ({
      channels: channels.map((channel, at) => (at === 0 ? { ...channel, windows: [] } : channel)),
    })),
  },
  {
    says: ['tactic:formats.hint'],
    changed: 'every format has to be ready three days earlier',
    change: tactic(({ formats }) => ({
      formats: formats.map((format) => ({ ...format, leadDays: format.leadDays + 3 })),
    })),
  },
  {
    says: [
      'tactic:formats.hint',
      'session:why.formats',
      'tactic:outsourcing.short',
      'tactic:outsourcing.enough',
    ],
    changed: 'every format takes three times as long',
    change: tactic(({ formats }) => ({
      formats: formats.map((format) => ({ ...format, ownMinutes: format.ownMinutes * 3 })),
    })),
  },
  {
    says: ['tactic:formats.sharesHint'],
    changed: 'any format on the first channel, and the calendar is dealt anew',
    isDealtAnew: true,
    change: tactic(({ channels }) => ({
      channels: channels.map((channel, at) => (at === 0 ? { ...channel, formatShares: [] } : channel)),
    })),
  },
  {
    says: ['tactic:people.hint', 'session:why.people'],
    changed: 'a colleague with as many hours as the first person, and the calendar is dealt anew',
    isDealtAnew: true,
    change: secondPerson,
  },
  {
    says: ['tactic:people.balanceHint'],
    changed: 'with half as many hours for a colleague, hours are divided fairly',
    isDealtAnew: true,
    before: (answers) => {
      const [first] = answers.strategy.people
      const half = { id: 'second', version: 1, name: 'Collega', formatIds: [], tools: '' }
      const weeklyMinutes = Math.round((first?.weeklyMinutes ?? 0) / 2)
      const joined = adding('people', { ...half, weeklyMinutes })(answers)
      return tactic(() => ({ balanceHours: false }))(joined)
    },
    change: tactic(() => ({ balanceHours: true })),
  },
  {
    says: [
      'tactic:people.hiredHint',
      'tactic:people.empty',
      'tactic:outsourcing.none',
      'tactic:outsourcing.offer',
    ],
    changed: 'a studio that makes a post for € 100, at most € 400 a month, where making takes thrice as long',
    isDealtAnew: true,
    before: tactic(({ formats }) => ({
      hiredHelp: [],
      formats: formats.map((format) => ({ ...format, ownMinutes: format.ownMinutes * 3 })),
    })),
    change: tactic(() => ({ hiredHelp: [help] })),
  },
  {
    says: ['tactic:outsourcing.own', 'tactic:outsourcing.dearer', 'tactic:outsourcing.cheaper'],
    changed: 'an hour of one’s own costs € 45, where making takes thrice as long',
    before: tactic(({ formats }) => ({
      formats: formats.map((format) => ({ ...format, ownMinutes: format.ownMinutes * 3 })),
    })),
    change: tactic(() => ({ ownHourCents: 4500 })),
  },
  {
    says: ['tactic:reach.hint', 'session:why.reach'],
    changed: 'somebody answers until 13:00 only',
    change: tactic(({ reachability }) => ({
      reachability: reachability.map((hours) => ({ ...hours, until: earlier(hours, '13:00') })),
    })),
  },
  {
    says: ['tactic:reach.hint'],
    changed: 'nobody ever answers on the first channel',
    change: tactic(({ reachability, channels: [first, ...others] }) => ({
      reachability: reachability.flatMap((hours) =>
        others
          .filter(({ channelId }) => first !== undefined && (hours.channelId ?? channelId) === channelId)
          .map(({ channelId }) => ({ ...hours, channelId })),
      ),
    })),
  },
  {
    says: ['groundwork:duty.none'],
    changed: 'the first person answers on Saturday mornings as well',
    change: tactic(({ reachability }, { strategy: { people } }) => ({
      reachability: [
        ...reachability,
        { channelId: null, weekday: 6, from: '09:00', until: '11:00', personId: people[0]?.id ?? null },
      ],
    })),
  },
  {
    says: ['tactic:promotion.hint', 'session:why.promotion', 'tactic:promotion.empty'],
    changed: 'one rule of € 10 for all own posts, under a ceiling of € 200 a month',
    change: promoting({}),
  },
  {
    says: ['tactic:promotion.hint'],
    changed: 'the same for focus channels only',
    change: promoting({ roles: ['focus'] }),
  },
  {
    says: ['tactic:promotion.linesHint'],
    changed: 'beside that rule a line of € 150 a month',
    change: promoting({}, [{ name: 'Remarketing', monthlyCents: 15_000 }]),
  },
  {
    says: ['groundwork:segment.missing', 'groundwork:segment.missingPaid'],
    changed: 'a rule of € 10 for the first segment alone',
    before: unpromoted,
    change: (before) =>
      promoting({ segmentIds: before.strategy.segments.slice(0, 1).map(({ id }) => id) })(before),
  },
  {
    says: ['tactic:campaigns.hint', 'tactic:campaigns.intensityHint', 'tactic:campaigns.empty'],
    changed: 'four weeks of a campaign with twice the posts, and the first theme three times as often',
    change: (before) =>
      adding('campaigns', {
        id: 'campaign',
        version: 1,
        name: 'Actie',
        from: '2027-02-01',
        until: '2027-02-28',
        themeFactors: before.tactic.themes.slice(0, 1).map(({ id: themeId }) => ({ themeId, factor: 3000 })),
        messageIds: [],
        channelIds: [],
        intensity: [2000, 2000, 2000, 2000],
      })(before),
  },
  {
    says: ['tactic:milestones.hint', 'tactic:milestones.empty'],
    changed: 'a premiere on 18 February on every channel, a week before it, on the day and after it',
    change: (before) => adding('milestones', premiere)(before),
  },
  {
    says: ['tactic:milestones.daysHint'],
    changed: 'the same with its posts on top of the frequency',
    before: adding('milestones', premiere),
    change: (before) => ({
      ...before,
      strategy: { ...before.strategy, milestones: [{ ...premiere, counts: 'above' }] },
    }),
  },
  {
    says: ['tactic:rubrics.hint'],
    changed: 'every Thursday at four a rubric on the first channel',
    change: (before) =>
      adding('rubrics', {
        id: 'rubric',
        version: 1,
        name: 'Vraag van de week',
        channelId: before.strategy.channels[0]?.id ?? '',
        weekday: 4,
        time: '16:00',
        everyWeeks: 1,
        themeId: null,
        formatId: null,
        ownerId: null,
        inviting: true,
        from: null,
        until: null,
      })(before),
  },
  {
    says: ['tactic:room.invitingHint'],
    changed: 'the share that invites a reply twice as large',
    change: tactic(({ invitingShare }) => ({ invitingShare: invitingShare * 2 })),
  },
  {
    says: ['tactic:room.reserveHint', 'session:why.room'],
    changed: 'twice as much kept free',
    change: tactic(({ reserveShare }) => ({ reserveShare: reserveShare * 2 })),
  },
  {
    says: ['tactic:room.reuseHint'],
    changed: 'three in ten ideas more come on several channels, and the calendar is dealt anew',
    isDealtAnew: true,
    change: tactic(({ reuse }) => ({ reuse: { share: reuse.share + 300, withinDays: 7 } })),
  },
  {
    says: ['tactic:closed.hint'],
    changed: 'two weeks of quiet days',
    change: adding('closedDays', {
      id: 'closed',
      version: 1,
      from: '2027-02-15',
      until: '2027-02-28',
      reason: 'Voorjaarsvakantie',
      pauses: false,
    }),
  },
  {
    says: ['tactic:closed.hint'],
    changed: 'the official holidays of 2027 are quiet, none having been',
    before: tactic(() => ({ quietHolidayYears: [] })),
    change: tactic(() => ({ quietHolidayYears: [2027] })),
  },
  {
    says: ['tactic:ownDays.hint'],
    changed: 'a day of one’s own on 14 February',
    change: tactic(({ ownDays }) => ({
      ownDays: [...ownDays, { id: 'birthday', name: 'Onze verjaardag', on: '02-14' }],
    })),
  },
]
