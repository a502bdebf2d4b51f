import { dayNumber, type Id, type LocalDate, messageWeight, type Season } from '@cadans/domain'
import type { CampaignModel, ChannelModel, Model } from '../request/model.ts'
import type { Entry } from '../request/entry.ts'
import { sharesOf } from '../numbers/shares.ts'
import { dateOf } from '../request/week.ts'

/** The shares wanted on a day, as rows that add up to the whole: what quotas are summed from, in plan, metrics and adherence. */
export interface Wishes {
  themes: (channel: ChannelModel, day: number) => readonly number[]
  /** Themes as they are without season or campaign. */
  usualThemes: (channel: ChannelModel) => readonly number[]
  /** Messages as they are without campaigns. */
  messages: (day: number) => readonly number[]
  /** Messages that a place is owed: in a campaign with messages of its own those that its theme carries, or else its theme's. */
  messagesAt: (at: MessagePlace) => readonly number[]
  formats: (channel: ChannelModel) => readonly number[]
  /** Own, then curated. */
  origins: (channel: ChannelModel) => readonly number[]
  segments: (channel: ChannelModel) => readonly number[]
}

/** What the messages of a place hang on. */
type MessagePlace = Pick<Entry, 'day' | 'campaignId' | 'theme'>

/** The messages that a campaign leaves a place, where those and its theme's meet and are told that day; undefined where it leaves all. */
export function campaignMessages(
  model: Model,
  { campaignId, theme }: Pick<MessagePlace, 'campaignId' | 'theme'>,
): readonly Id[] | undefined {
  if (campaignId === null) return undefined
  const own = model.basis.strategy.campaigns.find(({ id }) => id === campaignId)?.messageIds ?? []
  const carried = model.themes[theme]?.messageIds ?? []
  const both = carried.length === 0 ? own : own.filter((id) => carried.includes(id))
  return both.length === 0 ? undefined : both
}

/** What a place's theme can carry, where its campaign has messages that are told elsewhere: that those are not told here is no debt. */
function themeMessages(
  { themes, basis: { strategy } }: Model,
  { campaignId, theme }: Pick<MessagePlace, 'campaignId' | 'theme'>,
): readonly Id[] | undefined {
  const own = strategy.campaigns.find(({ id }) => id === campaignId)?.messageIds ?? []
  return own.length === 0 ? undefined : themes[theme]?.messageIds
}

export function wishesOf(model: Model): Wishes {
  const row = cached((weights: readonly number[]) => sharesOf(weights), String)
  const seasons = byDay(model, (day) => seasonFactors(model, day))
  const messages = byDay(model, (day) => row(messageWeights(model, day)))
  const messagesAt = cached(
    ({ day, campaignId, theme }: MessagePlace) => {
      const left =
        campaignMessages(model, { campaignId, theme }) ?? themeMessages(model, { campaignId, theme })
      const weights = messageWeights(model, day)
      const own = weights.map((weight, at) => (left?.includes(model.messages[at]?.id ?? '') ? weight : 0))
      return own.some((weight) => weight > 0) ? row(own) : messages(day)
    },
    ({ day, campaignId, theme }) => `${day} ${campaignId} ${theme}`,
  )
  const themes = model.channels.map((channel) =>
    byDay(model, (day) => row(themeWeights(model, { channel, day, seasons: seasons(day) }))),
  )
  const origins = cached((ownShare: number) => row([ownShare, 1000 - ownShare]), Number)
  const formats = cached(
    (channel: ChannelModel) => row(channel.formatWeights),
    ({ index }) => index,
  )
  const segments = cached(
    (channel: ChannelModel) => row(channel.segmentWeights),
    ({ index }) => index,
  )
  return {
    themes: (channel, day) => themes[channel.index]?.(day) ?? [],
    usualThemes: cached(
      ({ suits }: ChannelModel) => row(model.themes.map(({ share }, at) => (suits[at] === true ? share : 0))),
      ({ index }) => index,
    ),
    messages,
    messagesAt: (at) => (at.campaignId === null ? messages(at.day) : messagesAt(at)),
    formats,
    origins: ({ ownShare }) => origins(ownShare),
    segments,
  }
}

/** Campaigns running on a day on a channel. */
export function campaignsOn(channel: ChannelModel, day: number): readonly CampaignModel[] {
  return channel.campaigns.filter(({ from, until }) => day >= from && day <= until)
}

function themeWeights(
  model: Model,
  { channel, day, seasons }: { channel: ChannelModel; day: number; seasons: readonly number[] },
): number[] {
  const running = campaignsOn(channel, day)
  return model.themes.map(({ id, share }, index) => {
    if (channel.suits[index] !== true) return 0
    let weight = share * (seasons[index] ?? 1000)
    for (const { campaign } of running) {
      const factor = campaign.themeFactors.find(({ themeId }) => themeId === id)?.factor
      if (factor !== undefined) weight = Math.round((weight * factor) / 1000)
    }
    return weight
  })
}

function seasonFactors(model: Model, day: number): number[] {
  const yearDay = dateOf(day).slice(5)
  return model.themes.map(({ seasons }) =>
    seasons.reduce(
      (factor, season) =>
        isInSeason(season, yearDay) ? Math.round((factor * season.factor) / 1000) : factor,
      1000,
    ),
  )
}

/** A season that ends before it starts runs over New Year. */
function isInSeason({ from, until }: Season, yearDay: LocalDate): boolean {
  return from <= until ? yearDay >= from && yearDay <= until : yearDay >= from || yearDay <= until
}

/** Of messages that may be told on a day, those whose goals count; the others share what is there where none of them does. */
function messageWeights({ messages, basis: { strategy } }: Model, day: number): number[] {
  return messages.map((message) => {
    const { from, until } = message
    const isTold = (from === null || day >= dayNumber(from)) && (until === null || day <= dayNumber(until))
    return isTold ? messageWeight(message, strategy.goals) : 0
  })
}

/** Each day's value made once; a plan asks for them over and over. */
function byDay<Value>({ firstDay }: Model, make: (day: number) => Value): (day: number) => Value {
  const known: Value[] = []
  return (day) => (known[day - firstDay] ??= make(day))
}

function cached<Key, Value>(
  make: (key: Key) => Value,
  nameOf: (key: Key) => string | number,
): (key: Key) => Value {
  const known = new Map<string | number, Value>()
  return (key) => {
    const name = nameOf(key)
    const found = known.get(name)
    if (found !== undefined) return found
    const made = make(key)
    known.set(name, made)
    return made
  }
}
