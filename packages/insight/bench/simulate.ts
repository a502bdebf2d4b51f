import { addDays, type LocalDate, type Tactic, weekdayOf } from '@cadans/domain'
import { hourBandOf } from '../src/chord-levels.ts'
import type { ChordPost } from '../src/index.ts'
import { noFigures } from '../testing/no-figures.ts'
import type { Random } from './seeded.ts'
import { MONTHS, NOISE, TYPICAL, type World } from './world.ts'

/** What one posts when a tactic is followed for so many weeks, and what comes of it. */
export function simulate(
  { truth, tilt }: World,
  tactic: Tactic,
  { from, weeks, random }: { from: LocalDate; weeks: number; random: Random },
): ChordPost[] {
  const ofMonth = new Map<string, number>()
  return Array.from({ length: weeks }, (_, week) => addDays(from, 7 * week)).flatMap((monday) =>
    tactic.channels.flatMap((channel) =>
      Array.from({ length: channel.frequency / 1000 }, (): ChordPost => {
        const { channelId, windows, formatShares } = channel
        const window = windows[random.pick(windows.map(({ weight }) => weight))]
        const date = addDays(monday, (window?.weekday ?? 1) - 1)
        const month = date.slice(0, 7)
        if (!ofMonth.has(month)) ofMonth.set(month, MONTHS * random.normal())
        const theme = pickId(
          tactic.themes.map(({ id, share }) => ({ id, share: share * (tilt[channelId]?.[id] ?? 1) })),
          random,
        )
        const post = {
          id: String(random.next()),
          channelId,
          date,
          time: window?.from ?? '12:00',
          themeId: theme,
          formatId: pickId(formatShares, random),
          messageId: pickOf(truth.message, random),
          segmentId: pickOf(truth.segment, random),
          origin: random.next() < tactic.ownShare / 1000 ? ('own' as const) : ('curated' as const),
          inviting: random.next() < tactic.invitingShare / 1000,
          prompt: '',
          promotionCents: random.next() < 0.1 ? 2500 : 0,
        }
        const log =
          (truth.theme[post.themeId] ?? 0) +
          (truth.format[post.formatId] ?? 0) +
          (truth.onChannel[channelId]?.[post.formatId] ?? 0) +
          (truth.message[post.messageId] ?? 0) +
          (truth.segment[post.segmentId] ?? 0) +
          (truth.channel[channelId] ?? 0) +
          (truth.weekday[String(weekdayOf(date))] ?? 0) +
          (truth.hour[String(hourBandOf(Number(post.time.slice(0, 2))))] ?? 0) +
          (truth.origin[post.origin] ?? 0) +
          (truth.inviting[post.inviting ? 'yes' : 'no'] ?? 0) +
          (truth.promoted[post.promotionCents > 0 ? 'yes' : 'no'] ?? 0) +
          (ofMonth.get(month) ?? 0) +
          NOISE * random.heavy()
        const interactions = random.poisson(Math.min(1e6, TYPICAL * Math.exp(log)))
        return { ...post, result: { ...noFigures, reactions: interactions, measuredOn: addDays(date, 14) } }
      }),
    ),
  )
}

function pickId(shares: readonly { id: string; share: number }[], random: Random): string {
  return shares[random.pick(shares.map(({ share }) => share))]?.id ?? ''
}

function pickOf(effects: Record<string, number>, random: Random): string {
  const keys = Object.keys(effects)
  return keys[random.pick(keys.map(() => 1))] ?? ''
}

/**
 * What a post does on average under a tactic in this world, exactly and without noise: the sum over channels of the product over
 * what is chosen independently of each other. In parts of the same constant for every tactic.
 * @param channelId on one channel only
 */
export function expectedPerPost({ truth, tilt }: World, tactic: Tactic, channelId?: string): number {
  const channels = tactic.channels.filter(
    (channel) => channelId === undefined || channel.channelId === channelId,
  )
  const posts = channels.reduce((sum, { frequency }) => sum + frequency, 0)
  const own = tactic.ownShare / 1000
  const inviting = tactic.invitingShare / 1000
  const always =
    (own * Math.exp(truth.origin.own ?? 0) + (1 - own) * Math.exp(truth.origin.curated ?? 0)) *
    (1 - inviting + inviting * Math.exp(truth.inviting.yes ?? 0))
  return channels.reduce((sum, { channelId: id, frequency, formatShares, windows }) => {
    const theme = meanOf(
      tactic.themes.map((one) => [one.share * (tilt[id]?.[one.id] ?? 1), truth.theme[one.id] ?? 0]),
    )
    const format = meanOf(
      formatShares.map((one) => [
        one.share,
        (truth.format[one.id] ?? 0) + (truth.onChannel[id]?.[one.id] ?? 0),
      ]),
    )
    const moment = meanOf(
      windows.map(({ weight, weekday, from }) => [
        weight,
        (truth.weekday[String(weekday)] ?? 0) +
          (truth.hour[String(hourBandOf(Number(from.slice(0, 2))))] ?? 0),
      ]),
    )
    return sum + (frequency / posts) * Math.exp(truth.channel[id] ?? 0) * theme * format * moment * always
  }, 0)
}

function meanOf(pairs: readonly (readonly [weight: number, log: number])[]): number {
  const total = pairs.reduce((sum, [weight]) => sum + weight, 0)
  return pairs.reduce((sum, [weight, log]) => sum + weight * Math.exp(log), 0) / total
}
