import type { ChannelTactic, Id } from '@cadans/domain'
import { findEffect, findFactor } from './chord-compare.ts'
import type { Proposal, ProposalBasis, PublishedFigures } from './proposal.ts'

/** Weeks of a channel from which it shows whether its frequency is kept. */
const LEAST_WEEKS = 4
/** Part of what was wanted that went out: below the one the frequency is too high, from the other on it is kept. */
const SHORT = 0.8
const FULL = 0.95
/** The most that a review takes off or puts on, and the least frequency it leaves: one post in four weeks. */
const MOST_CHANGE = 0.25
const LEAST_FREQUENCY = 250
/** Frequencies are told in quarters of a post. */
const QUARTER = 250
/** Part of the hours in use above which there is no room for more. */
const FULL_HOURS = 0.9

interface Kept {
  channelId: Id
  weeks: number
  target: number
  published: number
}

/**
 * Less where people do not get round to it; more on the channel that does best, where a KPI is behind, what was wanted went out
 * and hours are left.
 */
export function frequencyProposals({ strategy, tactic, chord, adherence, kpis }: ProposalBasis): Proposal[] {
  if (adherence === undefined) return []
  const planned = tactic.channels
    .map((channel, index) => ({ channel, index, kept: keptOf(channel.channelId, adherence) }))
    .filter(
      ({ channel, kept }) =>
        kept.weeks >= LEAST_WEEKS &&
        kept.target > 0 &&
        channel.frequency > 0 &&
        strategy.channels.some(({ id, role }) => id === channel.channelId && role !== 'none'),
    )
  const fewer = planned.flatMap(({ channel, index, kept }): Proposal[] => {
    const part = kept.published / kept.target
    if (part >= SHORT) return []
    const wanted = Math.max(channel.frequency * part, channel.frequency * (1 - MOST_CHANGE))
    const after = Math.max(LEAST_FREQUENCY, Math.ceil(wanted / QUARTER) * QUARTER)
    return after < channel.frequency
      ? [proposalOf({ channel, index, after }, [{ code: 'adherence.short', ...kept }])]
      : []
  })
  const behind = kpis?.find(({ progress }) => progress.status === 'behind')
  const minutes = adherence.hours.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0)
  const capacity = adherence.hours.reduce((sum, { capacityMinutes }) => sum + capacityMinutes, 0)
  if (behind === undefined || minutes > FULL_HOURS * capacity) return fewer
  const channels = findFactor(chord, 'channel')
  const [best] = planned
    .filter(
      ({ channel, kept }) =>
        kept.published >= FULL * kept.target &&
        strategy.channels.some(({ id, role }) => id === channel.channelId && role === 'focus'),
    )
    .map((one) => ({ ...one, effect: findEffect(channels, one.channel.channelId)?.effect ?? 1 }))
    .toSorted((a, b) => b.effect - a.effect || a.index - b.index)
  if (best === undefined) return fewer
  const { channel, index, kept } = best
  const step = Math.max(QUARTER, Math.floor((channel.frequency * MOST_CHANGE) / QUARTER) * QUARTER)
  const ahead = behind.progress.places.at(-1)?.ahead ?? 0
  const more = proposalOf({ channel, index, after: channel.frequency + step }, [
    { code: 'kpi.behind', kpiId: behind.id, behind: Math.round(-1000 * ahead) },
    { code: 'adherence.full', ...kept },
  ])
  return [...fewer, more]
}

function proposalOf(
  { channel, index, after }: { channel: ChannelTactic; index: number; after: number },
  reasons: Proposal['reasons'],
): Proposal {
  const { channelId, frequency: before } = channel
  return {
    key: `frequency/${channelId}`,
    path: `channels.${index}.frequency`,
    change: { code: 'frequency', channelId, before, after },
    reasons,
    expected: null,
  }
}

function keptOf(channelId: Id, { frequency }: PublishedFigures): Kept {
  const weeks = frequency.filter((cell) => cell.channelId === channelId)
  return {
    channelId,
    weeks: weeks.length,
    target: weeks.reduce((sum, { target }) => sum + target, 0),
    published: weeks.reduce((sum, { published }) => sum + 1000 * published.count, 0),
  }
}
