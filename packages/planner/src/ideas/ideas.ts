import { NONE } from '../numbers/chairman.ts'
import { type Entry, minutesOfWork } from '../request/entry.ts'
import { type ExchangeRoom, exchangeRoom } from '../turns/exchange-room.ts'
import { SLACK } from '../turns/least-change.ts'
import { carriedBy } from '../values/message.ts'
import type { Model } from '../request/model.ts'
import { dateOf } from '../request/week.ts'
import type { Wishes } from '../demand/wishes.ts'

/** How many places of its channel lie at most between two that exchange messages. */
const REACH = 8

/**
 * Links standing posts that are a family: the first in time leads, the others are adapted from it, which is what their work costs.
 * @param stands before their work is booked
 */
export function linkStanding(model: Model, stands: readonly Entry[]): void {
  for (const members of familiesIn(stands.filter(isCounted))) {
    const [lead, ...others] = members
    if (lead === undefined || others.length === 0) continue
    link(lead, others)
    for (const other of others) {
      if (other.hiredHelpId === null) other.minutes = minutesOfWork(model, other)
    }
  }
}

/**
 * Makes one idea of places on different channels that suit each other (the same theme, message and origin, dates near enough), up
 * to the share of ideas that the tactic wants on more than one channel. Evenly over time: a walk makes a family only while there are
 * no more than that share of the ideas so far. Families of an earlier plan stay as long as they suit.
 * Where the messages of two places keep them apart, one of them exchanges its message with a place of its channel, inside the bound.
 * @param entries in order of time
 * @param stands all standing posts, also those beyond the horizon
 */
export function groupIdeas(
  model: Model,
  entries: readonly Entry[],
  { wishes, stands }: { wishes: Wishes; stands: readonly Entry[] },
): void {
  const { share, withinDays } = model.tactic.reuse
  keepFamilies(entries, stands, share === 0 ? NONE : withinDays)
  if (share === 0) return
  const room = exchangeRoom(entries, {
    sharesOf: (entry) => wishes.messagesAt(entry),
    valueOf: ({ message }) => message,
    reach: REACH,
    most: SLACK,
  })
  makeFamilies(entries, share, (place) => {
    const found = partnersOf(entries, place, withinDays)
    return found.length > 0 ? found : byExchange({ model, room }, entries, { place, withinDays })
  })
  // An exchange can make a place suit one that was passed over before: until none does, which is also what re-planning would do.
  while (makeFamilies(entries, share, (place) => partnersOf(entries, place, withinDays)));
}

/**
 * One walk in order of time. What it makes early must leave room for what was made later in a walk before.
 * @returns whether it made a family
 */
function makeFamilies(
  entries: readonly Entry[],
  share: number,
  partners: (place: number) => readonly Entry[],
): boolean {
  const all = countIdeas(entries)
  let ideas = 0
  let families = 0
  let isChanged = false
  for (const [place, entry] of entries.entries()) {
    if (entry.reserve || entry.lead !== null) continue
    ideas += 1
    if (entry.adapted.length > 0) families += 1
    else if (isGroupable(entry) && isWithin({ shared: families + 1, ideas }, share)) {
      // Before an exchange is made, which brings one partner.
      if (!isWithin({ shared: all.shared + 1, ideas: all.ideas - 1 }, share)) break
      const others = partners(place)
      if (others.length === 0) continue
      if (!isWithin({ shared: all.shared + 1, ideas: all.ideas - others.length }, share)) continue
      families += 1
      all.shared += 1
      all.ideas -= others.length
      link(entry, others)
      for (const one of [entry, ...others]) one.touched = true
      isChanged = true
    }
  }
  return isChanged
}

/**
 * What one idea for several places would save as the plan stands, with up to such a share of ideas on more than one channel: nothing
 * is changed.
 * @param entries in order of time, without the reserve
 * @returns ideas for several channels, the posts that would be adapted from them, and the minutes of work of people's own saved
 */
export function possibleReuse(
  model: Model,
  entries: readonly Entry[],
  { share, withinDays }: { share: number; withinDays: number },
): { ideas: number; posts: number; minutes: number } {
  const used = new Set<Entry>()
  const found = { ideas: 0, posts: 0, minutes: 0 }
  let firsts = 0
  for (const [place, entry] of entries.entries()) {
    if (used.has(entry)) continue
    firsts += 1
    if (!isGroupable(entry) || !isWithin({ shared: found.ideas + 1, ideas: firsts }, share)) continue
    const others = partnersOf(entries, place, withinDays).filter((other) => !used.has(other))
    if (others.length === 0) continue
    for (const other of others) {
      used.add(other)
      if (other.person === NONE) continue
      const { format, origin } = other
      found.minutes +=
        other.minutes - Math.min(other.minutes, minutesOfWork(model, { format, origin, lead: entry }))
    }
    found.ideas += 1
    found.posts += others.length
  }
  return found
}

/** How many ideas there are, and how many of them go to more than one channel. */
export function countIdeas(entries: readonly Entry[]): { ideas: number; shared: number } {
  const firsts = entries.filter(({ reserve, lead }) => !reserve && lead === null)
  return { ideas: firsts.length, shared: firsts.filter(({ adapted }) => adapted.length > 0).length }
}

function isWithin({ shared, ideas }: { shared: number; ideas: number }, share: number): boolean {
  return shared * 1000 <= share * ideas
}

/** Says of each new place of a family how it shares the work. */
export function tellIdeas(model: Model, entries: readonly Entry[]): void {
  for (const { standing, lead, adapted, reasons, format, origin } of entries) {
    if (standing !== null) continue
    if (lead !== null && format !== NONE) {
      reasons.push({
        code: 'idea.adapted',
        channelId: lead.channel.id,
        date: dateOf(lead.day),
        minutes: minutesOfWork(model, { format, origin, lead }),
        wholeMinutes: minutesOfWork(model, { format, origin, lead: null }),
      })
    } else if (adapted.length > 0) reasons.push({ code: 'idea.shared', channels: adapted.length })
  }
}

/** A place that is not made after all leaves its family; where it led, the next one does. */
export function leaveFamily(entry: Entry): Entry | undefined {
  const { lead, adapted } = entry
  entry.lead = null
  entry.adapted = []
  if (lead !== null) lead.adapted = lead.adapted.filter((one) => one !== entry)
  const [next, ...others] = adapted
  if (next === undefined) return undefined
  next.lead = null
  link(next, others)
  return next
}

/** The id of an entry's family, or the key of its first place while it has none; null for an idea on one channel. */
export function familyOf(entry: Entry): string | null {
  const lead = entry.lead ?? entry
  if (lead.adapted.length === 0) return null
  return [lead, ...lead.adapted].map(knownFamily).find((id) => id !== null) ?? lead.key
}

/** Posts of one family are one idea. */
export function isSameIdea(one: Entry, other: Entry): boolean {
  return (one.lead ?? one) === (other.lead ?? other)
}

function knownFamily({ standing, kept }: Entry): string | null {
  return standing?.familyId ?? kept?.familyId ?? null
}

function isCounted({ standing }: Entry): boolean {
  return standing?.status !== 'skipped'
}

/** Entries by the family that they are known to be in, each family in order of time, then of channel. */
function familiesIn(entries: readonly Entry[]): Entry[][] {
  const families = new Map<string, Entry[]>()
  for (const entry of entries) {
    const id = knownFamily(entry)
    if (id === null) continue
    const members = families.get(id)
    if (members === undefined) families.set(id, [entry])
    else members.push(entry)
  }
  return [...families.values()].map((members) =>
    members.toSorted((a, b) => a.at - b.at || a.channel.index - b.channel.index),
  )
}

function link(lead: Entry, others: readonly Entry[]): void {
  lead.adapted = others
  for (const other of others) other.lead = lead
}

/** @param withinDays {@link NONE} where no new place may be in a family */
function keepFamilies(entries: readonly Entry[], stands: readonly Entry[], withinDays: number): void {
  const fresh = entries.filter(({ standing }) => standing === null)
  for (const members of familiesIn([...stands.filter(isCounted), ...fresh])) {
    if (members.every(({ standing }) => standing !== null)) continue
    const family: Entry[] = []
    for (const entry of members) {
      if (entry.standing !== null || doesSuit(family, entry, withinDays)) family.push(entry)
      else entry.touched = true
    }
    const [lead, ...others] = family
    if (lead === undefined) continue
    if (others.length > 0) link(lead, others)
    else lead.touched = lead.standing === null
  }
}

/** A place that may share an idea: the reserve and rubrics stand by themselves. */
function isGroupable({ standing, reserve, rubric, theme, dropped }: Entry): boolean {
  return standing === null && !reserve && rubric === null && theme !== NONE && !dropped
}

function doesSuit(family: readonly Entry[], entry: Entry, withinDays: number): boolean {
  return suitsButForMessage(family, entry, withinDays) && entry.message === (family[0] ?? entry).message
}

function suitsButForMessage(family: readonly Entry[], entry: Entry, withinDays: number): boolean {
  const [lead] = family
  if (withinDays === NONE || !isGroupable(entry)) return false
  if (lead === undefined) return true
  return (
    entry.theme === lead.theme &&
    entry.origin === lead.origin &&
    Math.abs(entry.day - lead.day) <= withinDays &&
    isSameMoment(entry, lead) &&
    family.every(({ channel }) => channel !== entry.channel)
  )
}

/** What is for a day of a milestone goes together with what is for the same day of it, and with nothing else. */
function isSameMoment({ milestone }: Entry, other: Entry): boolean {
  return milestone?.milestone === other.milestone?.milestone && milestone?.days === other.milestone?.days
}

/** The nearest place after one that suits it but for its message, and has got that from another place of its channel. */
function byExchange(
  { model, room }: { model: Model; room: ExchangeRoom },
  entries: readonly Entry[],
  { place, withinDays }: { place: number; withinDays: number },
): Entry[] {
  const lead = entries[place]
  if (lead === undefined || lead.kept !== null) return []
  for (let at = place + 1; at < entries.length; at += 1) {
    const other = entries[at]
    if (other === undefined || other.day - lead.day > withinDays) break
    if (!isLoose(other) || !suitsButForMessage([lead], other, withinDays)) continue
    if (!carriedBy(model, other)(lead.message)) continue
    const giver = room
      .near(other)
      .find(
        (one) =>
          isLoose(one) &&
          one.message === lead.message &&
          carriedBy(model, one)(other.message) &&
          room.allows(one, other),
      )
    if (giver === undefined) continue
    giver.message = other.message
    other.message = lead.message
    room.exchange(giver, other)
    return [other]
  }
  return []
}

/** New, for no milestone and in no family, so that its message is free to go. */
function isLoose({ standing, kept, lead, adapted, milestone }: Entry): boolean {
  return standing === null && kept === null && milestone === null && lead === null && adapted.length === 0
}

/** The places after one that suit it, the nearest of each channel. */
function partnersOf(entries: readonly Entry[], place: number, withinDays: number): Entry[] {
  const lead = entries[place]
  if (lead === undefined) return []
  const family = [lead]
  for (let at = place + 1; at < entries.length; at += 1) {
    const other = entries[at]
    if (other === undefined || other.day - lead.day > withinDays) break
    const isSingle = other.lead === null && other.adapted.length === 0
    if (isSingle && doesSuit(family, other, withinDays)) family.push(other)
  }
  return family.slice(1)
}
