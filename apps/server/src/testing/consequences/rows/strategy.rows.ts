import {
  addDays,
  type Channel,
  type Goal,
  type KeyMessage,
  type Reachability,
  type Segment,
  withFunctionScores,
  withRole,
} from '@cadans/domain'
import { applyProposal } from '@cadans/insight'
import { horizon } from '../answers.ts'
import type { Consequence } from '../consequence.ts'
import { both, groundwork, row, secondSegment, tactic, without } from './change.ts'

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

const busyInTheMorning = row('segments', (segment, { strategy }) => ({
  ...segment,
  activity: strategy.channels.map(({ id: channelId }) => ({
    channelId,
    grid: Array.from({ length: 168 }, (_, hour) => (hour % 24 < 13 ? 100 : 5)),
  })),
}))

/** The first segment alone on the first channel, and elsewhere as the segments are divided. */
const ownDivision = tactic(({ channels }, { strategy: { segments } }) => ({
  channels: channels.map((channel, at) =>
    at === 0
      ? { ...channel, segmentShares: segments.slice(0, 1).map(({ id }) => ({ id, share: 1000 })) }
      : channel,
  ),
}))

const firstBasic: Consequence['change'] = (before) => {
  const after = row('channels', (channel): Channel => ({ ...channel, role: 'basic' }))(before)
  const [channel] = after.strategy.channels
  return channel === undefined ? after : { ...after, tactic: withRole(after.tactic, channel) }
}

/** A tenth from the second theme to the first, as a proposal moves it. */
const accepted = tactic((found) => {
  const [to, from] = found.themes.filter(({ share }) => share > 100)
  if (to === undefined || from === undefined) return {}
  const change = {
    code: 'share.theme',
    fromId: from.id,
    toId: to.id,
    points: 100,
    fromBefore: from.share,
    toBefore: to.share,
  } as const
  return applyProposal(found, { change }) ?? {}
})

function scoring(scores: Parameters<typeof withFunctionScores>[1]): Consequence['change'] {
  return groundwork(({ channelChoices }) => ({
    channelChoices: channelChoices.map((choice, at) => (at === 0 ? { ...choice, scores } : choice)),
  }))
}

function elsewhere({
  reachability,
  channelId,
}: {
  reachability: readonly Reachability[]
  channelId: string
}) {
  return reachability.filter((hours) => hours.channelId !== null && hours.channelId !== channelId)
}

/** Goals, people, messages and channels, and what a review makes of them. */
export const strategyRows: readonly Consequence[] = [
  {
    says: ['strategy:goals.does', 'session:why.goals'],
    changed: 'the first goal from ordinary or heavy to heaviest',
    change: row('goals', (goal: Goal) => ({ ...goal, weight: 5 })),
  },
  {
    says: ['groundwork:missing.goals', 'strategy:goals.empty'],
    changed: 'no goals any more',
    change: without('goals'),
  },
  {
    says: ['strategy:segments.does', 'groundwork:missing.activity'],
    changed: 'the first segment is online in the morning only, and the calendar is dealt anew',
    isDealtAnew: true,
    change: busyInTheMorning,
  },
  {
    says: ['strategy:segments.does'],
    changed: 'the first segment has another question',
    change: row('segments', (segment) => ({ ...segment, questions: ['Is het gratis?'] })),
  },
  {
    says: ['groundwork:missing.segments'],
    changed: 'no segments any more, and the calendar is dealt anew',
    isDealtAnew: true,
    change: without('segments'),
  },
  {
    says: ['strategy:segments.shareHint'],
    changed:
      'a second segment, as large as the first and of the same messages, and every channel follows the segments',
    change: secondSegment,
  },
  {
    says: ['groundwork:segment.overruled', 'groundwork:segment.overruledAll', 'tactic:segments.hint'],
    changed: 'of two segments the first alone on the first channel',
    before: secondSegment,
    change: ownDivision,
  },
  {
    says: ['groundwork:segment.consequence.look'],
    changed: 'the last segment comes to look',
    change: using('look'),
  },
  {
    says: ['groundwork:segment.consequence.buy'],
    changed: 'the first segment comes to buy',
    change: row('segments', (segment): Segment => ({ ...segment, use: 'buy' })),
  },
  {
    says: ['groundwork:segment.consequence.both'],
    changed: 'the first segment comes for both, having come to look',
    change: row('segments', (segment): Segment => ({ ...segment, use: 'both' })),
    before: row('segments', (segment): Segment => ({ ...segment, use: 'look' })),
  },
  {
    says: ['strategy:messages.does', 'strategy:messages.share'],
    changed: 'the first key message has twice its priority',
    change: row('keyMessages', (message: KeyMessage) => ({ ...message, priority: message.priority * 2 })),
  },
  {
    says: ['groundwork:missing.messages', 'session:why.messages'],
    changed: 'no key messages any more',
    change: without('keyMessages'),
  },
  {
    says: ['strategy:channels.does'],
    changed: 'the first channel gets no posts now',
    change: row('channels', (channel): Channel => ({ ...channel, role: 'none' })),
  },
  {
    says: ['strategy:channels.does', 'groundwork:choice.frequency.basic'],
    changed: 'the first channel is kept up only, and its frequency goes with it',
    change: firstBasic,
  },
  {
    says: ['groundwork:missing.channels'],
    changed: 'no channels any more',
    change: both(
      without('channels'),
      tactic(() => ({ channels: [] })),
    ),
  },
  {
    says: ['groundwork:choice.give', 'groundwork:choice.none', 'groundwork:choice.proposed'],
    changed: 'the first channel scores 5 for its audience',
    before: scoring({}),
    change: scoring({ audience: 5 }),
  },
  {
    says: ['groundwork:choice.weighs'],
    changed: 'what others think of a channel counts for all, its audience for nothing',
    before: both(
      scoring({ audience: 5, opinion: 2 }),
      groundwork(({ notes }) => ({ notes: { ...notes, weights: {} } })),
    ),
    change: groundwork(({ notes }) => ({ notes: { ...notes, weights: { audience: 0, opinion: 5 } } })),
  },
  {
    says: ['groundwork:facts.has', 'groundwork:facts.some', 'groundwork:facts.lacks'],
    changed: 'what the platform of the first channel can do is filled in as its scores',
    before: scoring({}),
    change: (before) =>
      scoring(withFunctionScores(before.strategy.channels[0]?.platform ?? 'other', {}))(before),
  },
  {
    says: ['groundwork:service.none'],
    changed: 'people can come to the first channel with questions, where nobody answers',
    before: row('channels', (channel): Channel => ({ ...channel, serves: false })),
    change: (before) => {
      const [first] = before.strategy.channels
      const quiet = tactic(({ reachability }) => ({
        reachability: elsewhere({ reachability, channelId: first?.id ?? '' }),
      }))
      return both(
        row('channels', (channel): Channel => ({ ...channel, serves: true })),
        quiet,
      )(before)
    },
  },
  {
    says: ['strategy:adjust.does', 'session:why.adjust'],
    changed: 'posts of the first theme are answered three times as often',
    change: (before) => {
      const [first] = before.tactic.themes
      return { ...before, answersTo: ({ themeId }) => (themeId === first?.id ? 120 : 40) }
    },
  },
  {
    says: ['strategy:adjust.does', 'session:why.themes'],
    changed: 'a proposal is taken that gives the first theme a tenth of the second',
    change: accepted,
  },
  {
    says: ['groundwork:assumption.intro'],
    changed: 'an assumption, to be tested after four weeks',
    change: groundwork(({ assumptions }) => ({
      assumptions: [
        ...assumptions,
        {
          id: 'assumption',
          version: 1,
          channelId: null,
          text: 'Dit kanaal is niets voor ons',
          evidenceFor: '',
          evidenceAgainst: '',
          status: 'open',
          lookOn: addDays(horizon.from, 28),
          ownerId: null,
        },
      ],
    })),
  },
]
