import {
  BASIC_FREQUENCY,
  formatDefaults,
  formatMixes,
  type Platform,
  type StartWorkspace,
  startingFormats,
  usualFrequency,
} from '@cadans/domain'

/** A frequency is chosen in halves of a post a week. */
const STEP = 500

/** Thousandths of a minute that one post costs on average, when one in five is somebody else's. */
function costOf(platform: Platform): number {
  return startingFormats.reduce((cost, kind) => {
    const { ownMinutes, curatedMinutes } = formatDefaults[kind]
    return cost + (formatMixes[platform][kind] * (4 * ownMinutes + curatedMinutes)) / 5
  }, 0)
}

/**
 * Posts a week in thousandths, by channel: what its role asks of it.
 * Where the hours do not reach, the focus channels give in proportion, down to the floor: a first plan that cannot be made
 * would be a first disappointment.
 */
export function startingFrequency({
  channels,
  weeklyMinutes,
}: Pick<StartWorkspace, 'channels' | 'weeklyMinutes'>): number[] {
  const costs = channels.map((channel) => usualFrequency(channel) * costOf(channel.platform))
  const of = (role: 'focus' | 'basic') =>
    channels.reduce((sum, channel, index) => (channel.role === role ? sum + (costs[index] ?? 0) : sum), 0)
  const left = weeklyMinutes * 1_000_000 - of('basic')
  const focus = of('focus')
  return channels.map((channel) => {
    const most = usualFrequency(channel)
    if (channel.role === 'basic' || focus <= left) return most
    const fitting = Math.floor((most * Math.max(0, left)) / focus / STEP) * STEP
    return Math.max(BASIC_FREQUENCY, fitting)
  })
}
