import type { Entry } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import type { FreePost } from '../request/plan.ts'
import { atOf } from '../request/week.ts'
import { bringPlaces, type ChannelSlots, placeSlots } from './slots.ts'
import { TakenMinutes } from './taken-minutes.ts'
import type { Chooser } from './week-choice.ts'

interface Earlier {
  /** Standing entries by the index of their channel. */
  standing: ReadonlyMap<number, readonly Entry[]>
  /** Keys of all standing posts. */
  taken: ReadonlySet<string>
  free: readonly FreePost[]
}

/** The moments of all channels: first what dates and rubrics bring to any of them, so that no other start takes its minute. */
export function placeChannels(
  model: Model,
  choosers: readonly Chooser[],
  { standing, taken, free }: Earlier,
): ChannelSlots[] {
  const minutes = minutesOf(model.channels, standing, free)
  const channels = choosers.map((chooser) => {
    const { id, index } = chooser.channel
    const own = {
      standing: standing.get(index) ?? [],
      taken,
      free: free.filter(({ channelId }) => channelId === id),
    }
    const brought = bringPlaces(model, chooser.channel, own)
    for (const { at } of [...brought.milestones.entries, ...brought.rubrics.entries]) minutes.note(at, index)
    return { chooser, has: { ...own, brought } }
  })
  return channels.map(({ chooser, has }) => placeSlots(model, chooser, { ...has, minutes }))
}

/** The minutes that posts have already, or had in the earlier plan. */
function minutesOf(
  channels: readonly ChannelModel[],
  standing: Earlier['standing'],
  free: readonly FreePost[],
): TakenMinutes {
  const minutes = new TakenMinutes()
  const indexes = new Map(channels.map(({ id, index }) => [id, index]))
  for (const [index, entries] of standing)
    for (const entry of entries) if (entry.standing?.status !== 'skipped') minutes.note(entry.at, index)
  for (const post of free) {
    const index = indexes.get(post.channelId)
    if (index !== undefined) minutes.note(atOf(post), index)
  }
  return minutes
}
