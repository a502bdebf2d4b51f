import {
  addDays,
  type ChannelTactic,
  daysBetween,
  type LocalDate,
  type Tactic,
  weekdayOf,
} from '@cadans/domain'
import { hourBandOf } from '../src/chord-levels.ts'
import type { ChordPost } from '../src/index.ts'
import { noFigures } from '../testing/no-figures.ts'
import { IDEA_PART } from './conditions.ts'
import type { Random } from './seeded.ts'
import { MONTHS, NOISE, type World } from './world.ts'

/** What is told, wherever it is told, and how well it is liked for itself. */
interface Idea {
  familyId: string | null
  themeId: string
  messageId: string
  origin: 'own' | 'curated'
  inviting: boolean
  own: number
}

interface Course {
  from: LocalDate
  weeks: number
  random: Random
}

/** What one posts when a tactic is followed for so many weeks, and what comes of it. */
export function simulate(world: World, tactic: Tactic, { from, weeks, random }: Course): ChordPost[] {
  const ofMonth = new Map<string, number>()
  const monthOf = (date: LocalDate): number => {
    const month = date.slice(0, 7)
    const known = ofMonth.get(month) ?? MONTHS * random.normal()
    ofMonth.set(month, known)
    return known
  }
  return Array.from({ length: weeks }, (_, week) => addDays(from, 7 * week)).flatMap((monday) => {
    const shared = world.condition.families ? weekOfIdeas(world, tactic, random) : undefined
    return tactic.channels.flatMap((channel) =>
      Array.from({ length: channel.frequency / 1000 }, (_, at): ChordPost => {
        const idea = shared?.[at] ?? ideaOf(world, tactic, { channelId: channel.channelId, random })
        const post = placeOf(world, { channel, idea, monday, random })
        const chance = noiseOf(world, random)
        const isPromoted = world.condition.promotion === 'good' ? chance > 1 : random.next() < 0.1
        const log =
          effectOf(world, { ...post, isPromoted }) +
          idea.own +
          monthOf(post.date) +
          chance +
          Math.log(world.condition.growth) * (daysBetween(from, post.date) / 364)
        return {
          ...post,
          promotionCents: isPromoted ? 2500 : 0,
          result: resultOf(world, { post, log, random }),
        }
      }),
    )
  })
}

function weekOfIdeas(world: World, tactic: Tactic, random: Random): Idea[] {
  const most = Math.max(...tactic.channels.map(({ frequency }) => frequency / 1000))
  return Array.from({ length: most }, () => ({
    ...ideaOf(world, tactic, { random }),
    familyId: `family-${random.next()}`,
    own: Math.sqrt(IDEA_PART) * NOISE * random.normal(),
  }))
}

function ideaOf(
  world: World,
  tactic: Tactic,
  { channelId, random }: { channelId?: string; random: Random },
): Idea {
  return {
    familyId: null,
    themeId: pickId(
      tactic.themes.map(({ id, share }) => ({ id, share: share * tiltOf(world, channelId, id) })),
      random,
    ),
    messageId: pickOf(world.truth.message, random),
    origin: random.next() < tactic.ownShare / 1000 ? 'own' : 'curated',
    inviting: random.next() < tactic.invitingShare / 1000,
    own: 0,
  }
}

function placeOf(
  world: World,
  {
    channel,
    idea,
    monday,
    random,
  }: { channel: ChannelTactic; idea: Idea; monday: LocalDate; random: Random },
): Omit<ChordPost, 'result' | 'promotionCents'> {
  const { channelId, windows, formatShares } = channel
  const window = windows[random.pick(windows.map(({ weight }) => weight))]
  const { own: _own, ...told } = idea
  return {
    ...told,
    id: String(random.next()),
    ideaId: null,
    channelId,
    date: addDays(monday, (window?.weekday ?? 1) - 1),
    time: window?.from ?? '12:00',
    formatId: pickId(
      formatShares.map(({ id, share }) => ({ id, share: share * bondOf(world, idea.themeId, id) })),
      random,
    ),
    segmentId: pickOf(world.truth.segment, random),
    prompt: '',
  }
}

function noiseOf({ condition }: World, random: Random): number {
  const viral = condition.viral > 0 && random.next() < 1 / condition.viral ? 2 + 2 * random.next() : 0
  return (condition.families ? Math.sqrt(1 - IDEA_PART) : 1) * NOISE * random.heavy() + viral
}

type Placed = Omit<ChordPost, 'result' | 'promotionCents'>

function effectOf({ truth }: World, post: Placed & { isPromoted: boolean }): number {
  const { channelId, themeId, formatId, messageId, segmentId, date, time, origin } = post
  return (
    (truth.theme[themeId ?? ''] ?? 0) +
    (truth.format[formatId ?? ''] ?? 0) +
    (truth.onChannel[channelId]?.[formatId ?? ''] ?? 0) +
    (truth.message[messageId ?? ''] ?? 0) +
    (truth.segment[segmentId ?? ''] ?? 0) +
    (truth.channel[channelId] ?? 0) +
    (truth.weekday[String(weekdayOf(date))] ?? 0) +
    (truth.hour[String(hourBandOf(Number(time.slice(0, 2))))] ?? 0) +
    (truth.origin[origin] ?? 0) +
    (truth.inviting[post.inviting ? 'yes' : 'no'] ?? 0) +
    (truth.promoted[post.isPromoted ? 'yes' : 'no'] ?? 0)
  )
}

/** Two weeks until all has come, a third of it in the first two days. */
const GROWN_DAYS = 14
function grownAt(days: number): number {
  return Math.min(1, Math.log1p(days) / Math.log1p(GROWN_DAYS))
}

function resultOf(
  { condition }: World,
  { post, log, random }: { post: Placed; log: number; random: Random },
): ChordPost['result'] {
  const early = post.channelId === 'channel-1' ? 2 : 3 + Math.floor(12 * random.next())
  const days = condition.ages ? early : GROWN_DAYS
  const mean = condition.typical * Math.exp(log) * grownAt(days)
  const result = { ...noFigures, measuredOn: addDays(post.date, days) }
  if (condition.missing && random.next() < 0.5) return result
  const clicks = condition.missing ? random.poisson(Math.min(1e6, mean / 2)) : 0
  const reactions = random.poisson(Math.min(1e6, condition.missing ? mean / 2 : mean))
  if (!condition.missing) return { ...result, reactions }
  return { ...result, reactions, clicks: post.origin === 'curated' ? null : clicks }
}

/** How much more a theme is told on a channel than its share; an idea for all channels is told alike on each. */
function tiltOf({ condition, tilt }: World, channelId: string | undefined, themeId: string): number {
  return condition.families || channelId === undefined ? 1 : (tilt[channelId]?.[themeId] ?? 1)
}

/** How much more a theme takes a form than the form's share. */
function bondOf({ condition, tactic }: World, themeId: string, formatId: string): number {
  const formats = tactic.channels[0]?.formatShares ?? []
  const theme = tactic.themes.findIndex(({ id }) => id === themeId)
  return formats[theme % formats.length]?.id === formatId ? condition.bound : 1
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
export function expectedPerPost(world: World, tactic: Tactic, channelId?: string): number {
  const { truth } = world
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
    const told = meanOf(
      tactic.themes.map((theme) => [
        theme.share * tiltOf(world, id, theme.id),
        Math.exp(truth.theme[theme.id] ?? 0) *
          meanOf(
            formatShares.map((one) => [
              one.share * bondOf(world, theme.id, one.id),
              Math.exp((truth.format[one.id] ?? 0) + (truth.onChannel[id]?.[one.id] ?? 0)),
            ]),
          ),
      ]),
    )
    const moment = meanOf(
      windows.map(({ weight, weekday, from }) => [
        weight,
        Math.exp(
          (truth.weekday[String(weekday)] ?? 0) +
            (truth.hour[String(hourBandOf(Number(from.slice(0, 2))))] ?? 0),
        ),
      ]),
    )
    return sum + (frequency / posts) * Math.exp(truth.channel[id] ?? 0) * told * moment * always
  }, 0)
}

function meanOf(pairs: readonly (readonly [weight: number, value: number])[]): number {
  const total = pairs.reduce((sum, [weight]) => sum + weight, 0)
  return pairs.reduce((sum, [weight, value]) => sum + weight * value, 0) / total
}
