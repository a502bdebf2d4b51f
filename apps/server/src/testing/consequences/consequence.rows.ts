import {
  type Channel,
  type Goal,
  type KeyMessage,
  type PromotionLine,
  promotionLineDefaults,
  type PromotionRule,
  promotionRuleDefaults,
  type Reachability,
  type Segment,
  type Strategy,
  type Tactic,
} from '@cadans/domain'
import type { Answers } from './answers.ts'
import type { Consequence } from './consequence.ts'

type Lists = { [Name in keyof Strategy]: Strategy[Name] extends readonly (infer Row)[] ? Row : never }

/** Changes one row of a list of the strategy, the first unless it is said which. */
function row<Name extends keyof Lists>(
  list: Name,
  change: (found: Lists[Name], answers: Answers) => Lists[Name],
  which: (found: Lists[Name]) => boolean = () => true,
): Consequence['change'] {
  return (before) => {
    const rows: readonly Lists[Name][] = before.strategy[list] as never
    const changed = rows.find(which)
    const after = rows.map((one) => (one === changed ? change(one, before) : one))
    return { ...before, strategy: { ...before.strategy, [list]: after } }
  }
}

function tactic(change: (found: Tactic) => Partial<Tactic>): Consequence['change'] {
  return (before) => ({ ...before, tactic: { ...before.tactic, ...change(before.tactic) } })
}

function groundwork(
  change: (found: Answers['groundwork']) => Partial<Answers['groundwork']>,
): Consequence['change'] {
  return (before) => ({ ...before, groundwork: { ...before.groundwork, ...change(before.groundwork) } })
}

/** One row more in a list of the strategy. */
function adding<Name extends keyof Lists>(list: Name, added: Lists[Name]): Consequence['change'] {
  return (before) => {
    const rows: readonly Lists[Name][] = before.strategy[list] as never
    return { ...before, strategy: { ...before.strategy, [list]: [...rows, added] } }
  }
}

/** All channels as the segments are divided. */
function following(found: Tactic): Tactic {
  return { ...found, channels: found.channels.map((channel) => ({ ...channel, segmentShares: [] })) }
}

function using(use: Segment['use']): Consequence['change'] {
  return (before) => {
    const last = before.strategy.segments.at(-1)
    return row(
      'segments',
      (segment) => (segment === last ? { ...segment, use } : segment),
      (one) => one === last,
    )(before)
  }
}

function earlier({ from, until }: Pick<Reachability, 'from' | 'until'>, closing: string): string {
  return from < closing && until > closing ? closing : until
}

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

const anyLine = { ...promotionLineDefaults, id: 'line', from: null, until: null }

/** One a line of a room, in the order in which it is read. What a sentence promises belongs here with it. */
export const consequences: readonly Consequence[] = [
  {
    sentence: (say) => say('strategy:goals.does'),
    changed: 'the first goal from ordinary or heavy to heaviest',
    change: row('goals', (goal: Goal) => ({ ...goal, weight: 5 })),
  },
  {
    sentence: (say) => say('strategy:messages.does'),
    changed: 'the first key message has twice its priority',
    change: row('keyMessages', (message: KeyMessage) => ({ ...message, priority: message.priority * 2 })),
  },
  {
    sentence: (say) => say('tactic:promotion.hint'),
    changed: 'one rule of € 10 for all own posts, under a ceiling of € 200 a month',
    change: promoting({}),
  },
  {
    sentence: (say) => say('tactic:promotion.hint'),
    changed: 'the same for focus channels only',
    change: promoting({ roles: ['focus'] }),
  },
  {
    sentence: (say) => say('tactic:promotion.linesHint'),
    changed: 'beside that rule a line of € 150 a month',
    change: promoting({}, [{ name: 'Remarketing', monthlyCents: 15_000 }]),
  },
  {
    sentence: (say) => say('groundwork:segment.consequence.look'),
    changed: 'the last segment comes to look',
    change: using('look'),
  },
  {
    sentence: (say) => say('groundwork:segment.consequence.buy'),
    changed: 'the first segment comes to buy',
    change: row('segments', (segment): Segment => ({ ...segment, use: 'buy' })),
  },
  {
    sentence: (say) => say('groundwork:segment.consequence.both'),
    changed: 'the first segment comes for both, having come to look',
    change: row('segments', (segment): Segment => ({ ...segment, use: 'both' })),
    before: row('segments', (segment): Segment => ({ ...segment, use: 'look' })),
  },
  {
    sentence: (say) => say('tactic:room.invitingHint'),
    changed: 'the share that invites a reply twice as large',
    change: tactic(({ invitingShare }) => ({ invitingShare: invitingShare * 2 })),
  },
  {
    sentence: (say) => say('tactic:reach.hint'),
    changed: 'somebody answers until 13:00 only',
    change: tactic(({ reachability }) => ({
      reachability: reachability.map((hours) => ({ ...hours, until: earlier(hours, '13:00') })),
    })),
  },
  {
    sentence: (say) => say('tactic:reach.hint'),
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
    sentence: (say) => say('strategy:segments.shareHint'),
    changed:
      'a second segment, as large as the first and of the same messages, and every channel follows the segments',
    change: (before) => {
      const [first] = before.strategy.segments
      if (first === undefined) return before
      const second = {
        ...first,
        id: 'second',
        name: 'Tweede',
        use: 'buy' as const,
        questions: ['Wat kost het?'],
      }
      return {
        ...before,
        strategy: {
          ...before.strategy,
          segments: [...before.strategy.segments, second],
          keyMessages: before.strategy.keyMessages.map((message) => ({
            ...message,
            segmentIds: message.segmentIds.includes(first.id)
              ? [...message.segmentIds, 'second']
              : message.segmentIds,
          })),
        },
        tactic: following(before.tactic),
      }
    },
  },
  {
    sentence: (say) => say('groundwork:segment.missing', { name: '…' }),
    changed: 'a rule of € 10 for the first segment alone',
    change: (before) =>
      promoting({ segmentIds: before.strategy.segments.slice(0, 1).map(({ id }) => id) })(before),
  },
  {
    sentence: (say) => say('strategy:segments.does'),
    changed: 'the first segment is online in the morning only, and the calendar is dealt anew',
    isDealtAnew: true,
    change: row('segments', (segment, { strategy }) => ({
      ...segment,
      activity: strategy.channels.map(({ id: channelId }) => ({
        channelId,
        grid: Array.from({ length: 168 }, (_, hour) => (hour % 24 < 13 ? 100 : 5)),
      })),
    })),
  },
  {
    sentence: (say) => say('strategy:segments.does'),
    changed: 'the first segment has another question',
    change: row('segments', (segment) => ({ ...segment, questions: ['Is het gratis?'] })),
  },
  {
    sentence: (say) => say('strategy:channels.does'),
    changed: 'the first channel gets no posts now',
    change: row('channels', (channel): Channel => ({ ...channel, role: 'none' })),
  },
  {
    sentence: (say) => say('tactic:formats.hint'),
    changed: 'every format has to be ready three days earlier',
    change: tactic(({ formats }) => ({
      formats: formats.map((format) => ({ ...format, leadDays: format.leadDays + 3 })),
    })),
  },
  {
    sentence: (say) => say('tactic:campaigns.hint'),
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
    sentence: (say) => say('tactic:rubrics.hint'),
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
    sentence: (say) => say('tactic:room.reserveHint'),
    changed: 'twice as much kept free',
    change: tactic(({ reserveShare }) => ({ reserveShare: reserveShare * 2 })),
  },
  {
    sentence: (say) => say('tactic:closed.hint'),
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
    sentence: (say) => say('groundwork:rhythm.text'),
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
    sentence: (say) => say('strategy:competitors.does'),
    changed: 'one organisation more, looked at again after four weeks',
    change: groundwork(({ competitors }) => ({
      competitors: [
        ...competitors,
        {
          id: 'rival',
          version: 1,
          name: 'De buren',
          accounts: [],
          works: '',
          reviewWeeks: 4,
          reviewedOn: '2027-01-04',
          ownerId: null,
        },
      ],
    })),
  },
]
