import { dayNumber, type Id, type LocalDate, type LocalTime, type Post } from '@cadans/domain'
import { type ChannelModel, type Model, modelOf } from '../request/model.ts'
import { type Around, aroundOf, type Moment } from './obstacles.ts'
import { shareOf, thousandths, WHOLE } from '../numbers/shares.ts'
import { CLASH_MINUTES } from '../values/theme.ts'
import { atOf } from '../request/week.ts'
import { type Wishes, wishesOf } from '../demand/wishes.ts'

/** What a theme at a moment has to do with. */
export type ThemedPost = Pick<
  Post,
  'id' | 'channelId' | 'date' | 'time' | 'status' | 'themeId' | 'reserve' | 'familyId'
>

/** A rule, or its share, for which the planner would not give a theme to a post at a moment. */
export type ThemeObstacle =
  /** No format of the channel suits it. */
  | { code: 'theme.format' }
  /** Its season or a campaign gives it nothing on that day. */
  | { code: 'theme.rests' }
  /** No key message that runs on that day belongs to it. */
  | { code: 'theme.message' }
  /** The post before or after it on the channel has it. */
  | { code: 'theme.repeat'; date: LocalDate; time: LocalTime }
  /** It runs on another channel less than a day away, in another idea. */
  | { code: 'theme.clash'; channelId: Id; date: LocalDate; time: LocalTime }
  /** With this post it has so many of so many on the channel in the weeks around, where its share asks for `wanted` thousandths. */
  | { code: 'theme.ahead'; posts: number; of: number; wanted: number; from: LocalDate; until: LocalDate }

/** Why the planner would not give a theme to a post there, rule by rule; empty where nothing stands in the way. */
export function themeObstaclesAt(
  moment: Moment & { themeId: Id; familyId: Id | null },
  { now, strategy, tactic, posts }: Around<ThemedPost>,
): ThemeObstacle[] {
  const model = modelOf({ now, horizon: aroundOf(moment.date), strategy, tactic })
  const channel = model.channels.find(({ id }) => id === moment.channelId)
  const theme = model.themeIndex.get(moment.themeId)
  if (channel === undefined || theme === undefined) return []
  const wishes = wishesOf(model)
  const day = dayNumber(moment.date)
  const counted = posts.filter(({ status, reserve }) => status !== 'skipped' && !reserve)
  const own = counted.filter(({ channelId }) => channelId === moment.channelId)
  if (channel.suits[theme] !== true) return [{ code: 'theme.format' }]
  if (shareOf(wishes.themes(channel, day), theme) === 0) return [{ code: 'theme.rests' }]
  const found: ThemeObstacle[] = []
  if (!canTell(model, wishes, { theme, day })) found.push({ code: 'theme.message' })
  const at = atOf(moment)
  const beside = besides(own, at).find(({ themeId }) => themeId === moment.themeId)
  if (beside !== undefined) found.push({ code: 'theme.repeat', date: beside.date, time: beside.time })
  const clash = counted.find(
    (post) =>
      post.channelId !== moment.channelId &&
      post.themeId === moment.themeId &&
      (post.familyId === null || post.familyId !== moment.familyId) &&
      Math.abs(atOf(post) - at) < CLASH_MINUTES,
  )
  if (clash !== undefined) {
    const { channelId, date, time } = clash
    found.push({ code: 'theme.clash', channelId, date, time })
  }
  return [...found, ...aheadOf(moment, own, { channel, theme, wishes })]
}

function canTell(model: Model, wishes: Wishes, { theme, day }: { theme: number; day: number }): boolean {
  const carried = model.themes[theme]?.messageIds ?? []
  if (carried.length === 0 || model.messages.length === 0) return true
  const shares = wishes.messages(day)
  return model.messages.some(({ id }, index) => carried.includes(id) && shareOf(shares, index) > 0)
}

/** The post before a moment and the one after it. */
function besides(own: readonly ThemedPost[], at: number): ThemedPost[] {
  const before = own.filter((post) => atOf(post) <= at).toSorted((a, b) => atOf(b) - atOf(a))[0]
  const after = own.filter((post) => atOf(post) > at).toSorted((a, b) => atOf(a) - atOf(b))[0]
  return [before, after].filter((post) => post !== undefined)
}

function aheadOf(
  { date, themeId }: { date: LocalDate; themeId: Id },
  own: readonly ThemedPost[],
  { channel, theme, wishes }: { channel: ChannelModel; theme: number; wishes: Wishes },
): ThemeObstacle[] {
  const { from, until } = aroundOf(date)
  const near = own.filter((post) => post.date >= from && post.date <= until)
  const parts = [...near.map((post) => post.date), date].reduce(
    (sum, on) => sum + shareOf(wishes.themes(channel, dayNumber(on)), theme),
    0,
  )
  const posts = near.filter((post) => post.themeId === themeId).length + 1
  if (posts * WHOLE - parts < WHOLE) return []
  const wanted = thousandths(parts, WHOLE)
  return [{ code: 'theme.ahead', posts, of: near.length + 1, wanted, from, until }]
}
