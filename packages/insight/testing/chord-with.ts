import { emptyTactic, type Id, type Strategy, type Tactic } from '@cadans/domain'
import type { Chord, ChordEffect, ChordFactor, FactorEffects, Proposal, ProposalBasis } from '../src/index.ts'
import { proposalsFor } from '../src/index.ts'
import { NORMAL_BOUND } from '../src/quantiles.ts'

/** An id for what a test names by a letter and a number. */
export function testId(kind: string, index: number): Id {
  const letter = kind.charCodeAt(0).toString(16).padStart(4, '0')
  return `01990000-0000-7000-8000-${letter}${String(index).padStart(8, '0')}`
}

interface Given {
  factor: ChordFactor
  /** Effects by value, and the standard error of each logarithm, as if they were independent. */
  effects: Record<string, number>
  error: number
  posts?: number
  few?: readonly string[]
  channelId?: Id
}

/** A chord as if these effects had been found. */
export function chordWith(...given: Given[]): Chord {
  return {
    measure: 'interactions',
    counts: ['reactions'],
    posts: 200,
    unknown: 0,
    unsettled: 0,
    silence: null,
    promoted: { posts: 0, paidReach: null, organicReach: null },
    from: '2026-01-05',
    until: '2026-04-05',
    typical: 40,
    spread: 2,
    factors: given.map(factorOf),
  }
}

function factorOf({ factor, effects, error, posts = 40, few = [], channelId }: Given): FactorEffects {
  const values = Object.entries(effects)
    .map(([value, effect]): ChordEffect => {
      const [low, high] = [effect * Math.exp(-NORMAL_BOUND * error), effect * Math.exp(NORMAL_BOUND * error)]
      const verdict = few.includes(value) ? 'few' : low > 1 ? 'more' : high < 1 ? 'less' : 'unclear'
      return { value, posts, effect, low, high, verdict }
    })
    .toSorted((a, b) => b.effect - a.effect)
  return {
    factor,
    channelId: channelId ?? null,
    values,
    errors: values.map((_one, row) =>
      values.map((_other, column) => (row === column ? 0 : error * Math.SQRT2)),
    ),
  }
}

export const themeId = (index: number): Id => testId('t', index)
export const formatId = (index: number): Id => testId('f', index)
export const segmentId = (index: number): Id => testId('s', index)
export const channelId = (index: number): Id => testId('c', index)

/** Four themes, two formats and three windows on a focus channel of four posts a week, and a basic one that follows. */
export function testTactic(changes: Partial<Tactic> = {}): Tactic {
  const channel: Tactic['channels'][number] = {
    channelId: channelId(0),
    frequency: 4000,
    windows: [
      { weekday: 1, from: '08:00', until: '09:00', weight: 5 },
      { weekday: 3, from: '12:00', until: '13:00', weight: 5 },
      { weekday: 5, from: '17:00', until: '19:00', weight: 5 },
    ],
    spacingMinutes: 0,
    mostPerDay: 2,
    formatShares: [
      { id: formatId(0), share: 700 },
      { id: formatId(1), share: 300 },
    ],
    ownShare: null,
    segmentShares: [],
  }
  return {
    ...emptyTactic(),
    themes: [400, 300, 200, 100].map((share, index) => ({
      id: themeId(index),
      name: `Theme ${index}`,
      colour: index,
      share,
      messageIds: [],
      formatIds: [],
      seasons: [],
      retired: false,
    })),
    channels: [channel, { ...channel, channelId: channelId(1), frequency: 1000, windows: [] }],
    ownShare: 700,
    invitingShare: 300,
    ...changes,
  }
}

export const testStrategy: Pick<Strategy, 'channels'> = {
  channels: (['focus', 'basic'] as const).map((role, index) => ({
    id: channelId(index),
    version: 1,
    platform: 'other',
    name: `Channel ${index}`,
    role,
    account: '',
    textLimit: null,
    serves: false,
    unansweredSince: null,
    position: index,
  })),
}

/** What is proposed for the test tactic when this was found. */
export function proposed(chord: Chord, changes: Partial<ProposalBasis> = {}): Proposal[] {
  return proposalsFor({ strategy: testStrategy, tactic: testTactic(), chord, ...changes })
}
