import { wishesOf } from '../demand/wishes.ts'
import { WHOLE } from '../numbers/shares.ts'
import type { Model } from '../request/model.ts'

/** What an ordinary week asks for, the reserve left out: posts in thousandths, and the minutes that making them takes. */
export function ordinaryWeek(model: Model): { posts: number; minutes: number } {
  const wishes = wishesOf(model)
  let posts = 0
  let thousandths = 0
  for (const channel of model.channels) {
    const wanted = (channel.tactic.frequency * (1000 - model.tactic.reserveShare)) / 1000
    posts += wanted
    for (const [index, share] of wishes.formats(channel).entries()) {
      const { ownMinutes, curatedMinutes } = model.formats[index] ?? { ownMinutes: 0, curatedMinutes: 0 }
      const each = (ownMinutes * channel.ownShare + curatedMinutes * (1000 - channel.ownShare)) / 1000
      thousandths += (wanted * each * share) / WHOLE
    }
  }
  return { posts: Math.round(posts), minutes: Math.round(thousandths / 1000) }
}
