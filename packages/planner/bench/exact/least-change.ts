import { dayNumber, minutesOf } from '@cadans/domain'
import { minuteOf } from '../../src/request/week.ts'
import { suits } from '../../src/possible/possible.ts'
import { makePlan, type FreePost, type Place, type StandingPost } from '../../src/index.ts'
import { type ChannelModel, type Model, modelOf } from '../../src/request/model.ts'
import { type Wishes, wishesOf } from '../../src/demand/wishes.ts'
import { type Edit, standingPost } from '../edits.ts'
import { addRow, addVariable, createMip, type Mip, solve, type Term } from './mip.ts'
import { addPrefixes } from './prefix.ts'

/** Balances of one attribute each, in posts. */
export type Bounds = Record<Attribute, number>

type Attribute = 'theme' | 'message' | 'origin' | 'format'
const ATTRIBUTES: readonly Attribute[] = ['theme', 'message', 'origin', 'format']

/** One post of a channel after the edit. */
interface Slot {
  at: number
  day: number
  /** What it had in the plan before, which costs one to change; undefined for a post that is new or had to move. */
  before: Record<Attribute, number> | undefined
  /** It stands: its values are given. */
  isFixed: boolean
}

export interface LeastChange {
  /** Free posts changed: proven that fewer are impossible, and the fewest found. */
  least: number
  most: number
}

/**
 * M10: the fewest free posts that an edit has to change so that every channel's themes, messages, origins and formats stay within a
 * bound of their quotas in every prefix, themes and messages, and themes and formats suiting each other. Posts on days that are now
 * closed are changed whatever happens; the others keep their slots. Hours are left out of it, so the true minimum may be higher,
 * never lower.
 * @param bounds how far a count may be from its quota after the edit, in posts
 * @param seconds for each channel
 */
export function leastChange(
  edit: Edit,
  { bounds, seconds }: { bounds: Bounds; seconds: number },
): LeastChange {
  const model = modelOf(edit.request)
  const wishes = wishesOf(model)
  const stays = edit.free.filter(({ date }) => !model.closed.has(dayNumber(date)))
  let least = edit.free.length - stays.length
  let most = least
  const slots = slotsOf(edit, stays, model)
  for (const channel of model.channels) {
    const own = slots.get(channel.id) ?? []
    if (own.length === 0) continue
    const solved = withinBounds({ model, wishes, channel, slots: own }, { bounds, seconds })
    least += solved.bound
    most += solved.value
  }
  return { least, most }
}

/** The posts of each channel after the edit, in order of time: those that stay, those that stand, and those that fill the gaps. */
function slotsOf(edit: Edit, stays: readonly FreePost[], model: Model): Map<string, Slot[]> {
  const { request } = edit
  const kept = stays.map((post) => standingPost(placeOf(post)))
  const filled = makePlan({ ...request, standing: [...request.standing, ...kept] }).places
  const slots = new Map<string, Slot[]>()
  const add = (channelId: string, slot: Slot): void => {
    const own = slots.get(channelId) ?? []
    slots.set(channelId, own)
    own.push(slot)
  }
  for (const post of stays)
    add(post.channelId, { ...timeOf(post), before: valuesOf(model, post), isFixed: false })
  for (const place of filled) add(place.channelId, { ...timeOf(place), before: undefined, isFixed: false })
  for (const post of request.standing) {
    if (post.status === 'skipped') continue
    add(post.channelId, { ...timeOf(post), before: valuesOf(model, post), isFixed: true })
  }
  for (const own of slots.values()) own.sort((a, b) => a.at - b.at)
  return slots
}

function placeOf({ placeKey, productionWeek, deadline, ...post }: FreePost): Place {
  return {
    ...post,
    key: placeKey ?? post.id,
    productionWeek: productionWeek ?? post.date,
    deadline: deadline ?? post.date,
    minutes: 0,
    reasons: [],
  }
}

function timeOf({ date, time }: { date: string; time: string }): { at: number; day: number } {
  const day = dayNumber(date)
  return { day, at: minuteOf(day, minutesOf(time)) }
}

function valuesOf(
  model: Model,
  post: Pick<StandingPost, 'themeId' | 'messageId' | 'formatId' | 'origin'>,
): Record<Attribute, number> {
  return {
    theme: model.themeIndex.get(post.themeId ?? '') ?? -1,
    message: model.messageIndex.get(post.messageId ?? '') ?? -1,
    origin: post.origin === 'own' ? 0 : 1,
    format: model.formatIndex.get(post.formatId ?? '') ?? -1,
  }
}

interface Channel {
  model: Model
  wishes: Wishes
  channel: ChannelModel
  slots: readonly Slot[]
}

/** Where no bound can be kept at all, because of what stands, all of them are widened by half a post until they can. */
function withinBounds(
  channel: Channel,
  { bounds, seconds }: { bounds: Bounds; seconds: number },
): { value: number; bound: number } {
  for (let wider = 0; ; wider += 0.5) {
    const mip = createMip()
    addChannel(mip, channel, (attribute) => bounds[attribute] + wider)
    const solved = solve(mip, { seconds })
    if (solved.status !== 'infeasible') return solved
  }
}

function addChannel(
  mip: Mip,
  { model, wishes, channel, slots }: Channel,
  bound: (of: Attribute) => number,
): void {
  const changes = slots.map(({ before, isFixed }) =>
    before === undefined || isFixed ? -1 : addVariable(mip, { cost: 1 }),
  )
  const choices = new Map<Attribute, number[][]>()
  for (const attribute of ATTRIBUTES) {
    const rows = slots.map(({ day }) => rowOf(attribute, { wishes, channel, day }))
    const own = slots.map(({ before, isFixed }, place) => {
      const given = before?.[attribute] ?? -1
      return (rows[place] ?? []).map((share, value) =>
        (isFixed ? value === given : share > 0 || value === given) ? addVariable(mip, {}) : -1,
      )
    })
    for (const [place, options] of own.entries()) {
      const terms = options.filter((option) => option >= 0).map((option): Term => [option, 1])
      if (terms.length > 0) addRow(mip, terms, { lower: 1, upper: 1 })
      const keeps = options[slots[place]?.before?.[attribute] ?? -1] ?? -1
      const change = changes[place] ?? -1
      if (keeps >= 0 && change >= 0)
        addRow(
          mip,
          [
            [keeps, 1],
            [change, 1],
          ],
          { lower: 1 },
        )
    }
    addPrefixes(mip, own, { rows, bound: bound(attribute) })
    choices.set(attribute, own)
  }
  for (const [place, { isFixed }] of slots.entries()) {
    if (isFixed) continue
    addSuiting(mip, model, {
      themes: choices.get('theme')?.[place] ?? [],
      messages: choices.get('message')?.[place] ?? [],
      formats: choices.get('format')?.[place] ?? [],
    })
  }
}

function rowOf(
  attribute: Attribute,
  { wishes, channel, day }: { wishes: Wishes; channel: ChannelModel; day: number },
): readonly number[] {
  if (attribute === 'theme') return wishes.themes(channel, day)
  if (attribute === 'message') return wishes.messages(day)
  return attribute === 'origin' ? wishes.origins(channel) : wishes.formats(channel)
}

/** A theme goes with the messages it can carry and the formats it suits. */
function addSuiting(
  mip: Mip,
  model: Model,
  {
    themes,
    messages,
    formats,
  }: { themes: readonly number[]; messages: readonly number[]; formats: readonly number[] },
): void {
  for (const [theme, choice] of themes.entries()) {
    if (choice < 0) continue
    const carried = model.themes[theme]?.messageIds ?? []
    const misfits = [
      ...messages.filter(
        (option, message) =>
          option >= 0 && carried.length > 0 && !carried.includes(model.messages[message]?.id ?? ''),
      ),
      ...formats.filter((option, format) => option >= 0 && !suits(model, theme, format)),
    ]
    if (misfits.length === 0) continue
    for (const misfit of misfits)
      addRow(
        mip,
        [
          [choice, 1],
          [misfit, 1],
        ],
        { upper: 1 },
      )
  }
}
